// Chinese text on lines. A line ends at a space or after punctuation, which is where a line break that
// is shown as a space does no harm.

const CLOSING = '，。、：；？！）”';

/** As far as a line may not end: code is one piece, and so is what stands between spaces. */
const PIECE = new RegExp(`(?:\`[^\`]*\`|[^ ${CLOSING}])*[${CLOSING}]* ?`, 'gu');
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…]/gu;

/** The columns that a text takes: two for a Chinese character. */
export const measure = (text) => [...text].length + (text.match(WIDE)?.length ?? 0);

/** A text on lines of at most so many columns. All but the first begin with the margin. */
export function wrap(text, width, margin = '') {
  const lines = [];
  let line = '';
  for (const [piece] of text.matchAll(PIECE)) {
    if (piece && line.trim() && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = margin;
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** Whether a text ends with punctuation that needs no space before what follows. */
const isClosed = (text) => CLOSING.includes(text.at(-1));

/** Lines or sentences one after the other, as English and Chinese have them. */
export const join = (parts) =>
  parts.reduce((above, part) => above + (isClosed(above) ? '' : ' ') + part);

/** Text without its line breaks. */
export const oneLine = (text) => join(text.split(/\s*\n\s*/));

/** Markdown without the line breaks that are nothing to see in Chinese. */
export function unwrap(text) {
  return text.replaceAll(new RegExp(`(?<=[${CLOSING}])\\n(?!\\n| *- ) *`, 'g'), '');
}
