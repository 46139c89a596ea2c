// Text on a terminal.

/** A text that is cut where it does not fit. */
export function cut(text, width) {
  return text.length <= width ? text : `${text.slice(0, Math.max(width - 1, 1)).trimEnd()}…`;
}

/** A paragraph in lines of a width, each indented. */
function wrap(paragraph, width, indent) {
  const lines = [''];
  for (const word of paragraph.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1);
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width - indent.length) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  return lines.map((line) => indent + line).join('\n');
}

/** A doc in lines of a width. Its paragraphs stay apart, and so do the items of its lists. */
export function wrapDoc(doc, width, indent = '') {
  const paragraphs = doc.split(/\n\n/);
  return paragraphs
    .map((paragraph) =>
      paragraph
        .split(/\n(?=[-*] )/)
        .map((item) => wrap(item, width, indent))
        .join('\n'),
    )
    .join('\n\n');
}
