// Pieces of Markdown.

import { oneLine } from './lines.mjs';

export const code = (language, text) => `\`\`\`${language}\n${text}\n\`\`\``;

export const list = (items) => items.map((item) => `- ${item}`).join('\n');

/** Blocks below each other, without those that are empty. */
export const blocks = (parts) => parts.filter(Boolean).join('\n\n');

/** Text in a cell, where a line break would end the row. */
function cell(text) {
  return text.split('\n\n').map(oneLine).join('<br>').replaceAll('|', '\\|');
}

/** A table, or nothing without rows. */
export function table(head, rows) {
  const write = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return rows.length && [head, head.map(() => '---'), ...rows].map(write).join('\n');
}

/** The anchor that GitHub gives a heading. */
export function anchor(heading) {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}
