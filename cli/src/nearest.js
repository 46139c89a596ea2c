// What somebody may have meant who wrote a name wrongly.

/** How many letters are to be changed, added, left out or swapped to make one word of the other. */
function distance(a, b) {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    rows.push([i]);
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      rows[i][j] = Math.min(
        rows[i - 1][j] + 1,
        rows[i][j - 1] + 1,
        rows[i - 1][j - 1] + (isSame ? 0 : 1),
        isSwapped ? rows[i - 2][j - 2] + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return rows[a.length][b.length];
}

/** The name that a word is most like, in any case; undefined where more than a third would be wrong. */
export function nearest(word, names) {
  const wanted = word.toLowerCase();
  // Nothing that is much longer than all names is like one of them.
  if (wanted.length > 100) return undefined;
  const [best] = names
    .map((name) => ({ name, far: distance(wanted, name.toLowerCase()) }))
    .sort((one, other) => one.far - other.far);
  return best && best.far <= wanted.length / 3 ? best.name : undefined;
}
