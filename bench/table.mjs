// Tables for the README.

/** `rows` are objects; the first names the columns. */
export function table(title, rows) {
  const columns = Object.keys(rows[0]);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const body = rows.map((row) => line(columns.map((column) => row[column])));
  return [`**${title}**\n`, line(columns), line(columns.map(() => '---')), ...body, ''].join('\n');
}

/** As many digits as mean something. */
export function number(value) {
  if (!Number.isFinite(value)) return '';
  const digits = value >= 100 ? 0 : 1;
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}

/** The middle of the values that several rounds gave, for each figure. */
export function medians(rounds) {
  const figure = (name) => {
    const values = rounds.map((round) => round[name]).sort((one, other) => one - other);
    return values[Math.floor(values.length / 2)];
  };
  return Object.fromEntries(Object.keys(rounds[0]).map((name) => [name, figure(name)]));
}
