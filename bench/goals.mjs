// The goals for the figures.

import { number, table } from './table.mjs';

const ours = 'rongcloud-native';

/** A figure of ours, as a multiple of another's. */
const ratio = (cell, figure, other) => (all) =>
  all.calls && all.calls[cell][ours][figure] / all.calls[cell][other][figure];

const goals = [
  [
    'rongcloud-sdk, 64 in flight, HTTP: calls a second',
    '≥',
    10,
    '×',
    ratio('http register 64', 'rate', 'rongcloud-sdk'),
  ],
  [
    'rongcloud-sdk, 64 in flight, HTTPS: calls a second',
    '≥',
    40,
    '×',
    ratio('https register 64', 'rate', 'rongcloud-sdk'),
  ],
  [
    'undici, 64 in flight, HTTP: calls a second',
    '≥',
    2.5,
    '×',
    ratio('http register 64', 'rate', 'undici'),
  ],
  [
    'undici, 64 in flight, HTTPS: calls a second',
    '≥',
    3,
    '×',
    ratio('https register 64', 'rate', 'undici'),
  ],
  [
    'undici, 64 in flight: main-thread time a call',
    '≤',
    0.125,
    '×',
    ratio('http register 64', 'main', 'undici'),
  ],
  [
    'undici, 64 in flight, HTTP: CPU a call',
    '≤',
    0.55,
    '×',
    ratio('http register 64', 'cpu', 'undici'),
  ],
  [
    'undici, 64 in flight, HTTPS: CPU a call',
    '≤',
    0.5,
    '×',
    ratio('https register 64', 'cpu', 'undici'),
  ],
  ['undici, 1 in flight: p50', '≤', 0.95, '×', ratio('http register 1', 'p50', 'undici')],
  [
    'undici, 1,000 in flight, HTTP: calls a second',
    '≥',
    2.5,
    '×',
    ratio('http register 1000', 'rate', 'undici'),
  ],
  [
    'undici, 1,000 in flight, HTTP: p99',
    '≤',
    0.5,
    '×',
    ratio('http register 1000', 'p99', 'undici'),
  ],
  [
    'reqwest in a loop, 64 in flight, HTTP: calls a second',
    '≥',
    0.85,
    '×',
    ratio('http register 64', 'rate', 'reqwest'),
  ],
  [
    'reqwest in a loop, 64 in flight, HTTPS: calls a second',
    '≥',
    0.85,
    '×',
    ratio('https register 64', 'rate', 'reqwest'),
  ],
  [
    'createHash and URLSearchParams by hand: CPU a callback',
    '≤',
    2,
    '×',
    ({ webhooks }) => webhooks && webhooks['Webhook.receive'] / webhooks['by hand'],
  ],
  ['a fresh process: require and client', '≤', 10, 'ms', (all) => all.start?.[ours].ready],
  ['the addon', '≤', 3.7, 'MB', (all) => all.start?.size],
  ['RSS growth, 900,000 calls', '≤', 5, 'MB', (all) => all.memory?.succeed],
  ['RSS growth, 200,000 failing calls', '≤', 2, 'MB', (all) => all.memory?.fail],
  ['RSS growth, 200,000 aborted calls', '≤', 2, 'MB', (all) => all.memory?.abort],
];

/** A table of the goals whose figures were measured. */
export function verdict(figures) {
  const rows = goals.map(([goal, sign, limit, unit, of]) => ({
    goal,
    sign,
    limit,
    unit,
    got: of(figures),
  }));
  const known = rows.filter(({ got }) => got !== undefined);
  const isMet = ({ sign, limit, got }) => (sign === '≥' ? got >= limit : got <= limit);
  return table(
    'Against the goals',
    known.map((row) => ({
      figure: row.goal,
      goal: `${row.sign} ${row.limit} ${row.unit}`,
      measured: `${row.got < 1 ? row.got.toFixed(2) : number(row.got)} ${row.unit}`,
      '': isMet(row) ? 'met' : 'not met',
    })),
  );
}
