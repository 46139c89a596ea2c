// The lines of a text. Node's readline would end them at U+2028 too, which JSON may have in a text.

/** @typedef {{ text: string, line: number, isLong: boolean, position: number }} Line */

/**
 * The lines of a stream of text, each with its number and the byte after it. Of a line that is longer
 * than `longest`, the text is empty.
 *
 * @returns {AsyncGenerator<Line & { isWhole: boolean }>} whether the line was ended by a line break
 */
export async function* readLines(stream, longest) {
  let line = 1;
  let position = 0;
  let rest = '';
  let isLong = false;
  for await (const chunk of stream) {
    const pieces = chunk.split('\n');
    for (const piece of pieces.slice(0, -1)) {
      const text = isLong ? '' : rest + piece;
      position += Buffer.byteLength(rest) + Buffer.byteLength(piece) + 1;
      yield {
        text: text.length > longest ? '' : text,
        line,
        isLong: isLong || text.length > longest,
        position,
        isWhole: true,
      };
      line += 1;
      rest = '';
      isLong = false;
    }
    rest += pieces.at(-1);
    if (rest.length > longest) {
      position += Buffer.byteLength(rest);
      rest = '';
      isLong = true;
    }
  }
  if (rest !== '' || isLong) {
    position += Buffer.byteLength(rest);
    yield { text: rest, line, isLong, position, isWhole: false };
  }
}
