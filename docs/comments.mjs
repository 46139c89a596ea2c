// The doc comments of index.d.ts, and what they consist of.

import { measure, wrap } from './lines.mjs';

/** The columns of a line. */
const WIDTH = 100;

const COMMENT = /^( *)\/\*\*([\s\S]*?)\*\/$/gm;

/** How an item of a list begins, or a tag with text. */
const LEAD = /^(?:- |@(?:returns|deprecated)\b ?|@param \w+ |@throws \{[\w.]+\} )/;

/** Tags without text to read. */
const CODE = /^@(?:see|example|hidden)\b/;

/** The comments of a text, each with the code below it, up to the next one. */
export function readComments(text) {
  const [head, ...rest] = text.split(COMMENT);
  const comments = [];
  for (let at = 0; at < rest.length; at += 3) {
    const [margin, comment, code] = rest.slice(at, at + 3);
    comments.push({ margin, doc: comment.replaceAll(/^ *\* ?/gm, '').trim(), code });
  }
  return { head, comments };
}

/**
 * The parts of a doc: paragraphs, items and tags, each with how it begins and with its text on one
 * line; and blank lines and code, line by line, without a text.
 */
export function readParts(doc) {
  const parts = [];
  let isCode = false;
  let above;
  for (const line of doc.split('\n')) {
    if (line.startsWith('@')) isCode = CODE.test(line);
    const [lead] = line.match(LEAD) ?? [];
    if (isCode || line === '') above = { lead: line, text: '' };
    else if (lead === undefined && above?.text) {
      above.text += ` ${line.trim()}`;
      continue;
    } else above = { lead: lead ?? '', text: line.slice(lead?.length ?? 0) };
    parts.push(above);
  }
  return parts;
}

/** A comment of parts. A part that is on lines already stays on them. */
export function writeComment(margin, parts) {
  const width = WIDTH - margin.length - ' * '.length;
  const lines = parts.flatMap(({ lead, text, isWrapped }) =>
    isWrapped ? [lead + text] : wrap(lead + text, width, lead ? '  ' : ''),
  );
  const [line, ...others] = lines;
  const short = `${margin}/** ${line} */`;
  if (others.length === 0 && measure(short) <= WIDTH) return short;
  const write = (line) => `${margin} * ${line}`.trimEnd();
  return [`${margin}/**`, ...lines.map(write), `${margin} */`].join('\n');
}
