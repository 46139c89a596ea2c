// The goals for the figures.

import { number, table } from './table.mjs';

const ours = 'rongcloud-native';

/** A figure of ours, as a multiple of another's, in a cell of a part's figures. */
const multiple = (part) => (cell, figure, other) => (all) =>
  all[part] && all[part][cell][ours][figure] / all[part][cell][other][figure];
const ratio = multiple('calls');
const delayed = multiple('network');

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
    1.8,
    '×',
    ratio('http register 64', 'rate', 'undici'),
  ],
  [
    'undici, 64 in flight, HTTPS: calls a second',
    '≥',
    2.1,
    '×',
    ratio('https register 64', 'rate', 'undici'),
  ],
  [
    'undici, 64 in flight, HTTP: main-thread time a call',
    '≤',
    0.1,
    '×',
    ratio('http register 64', 'main', 'undici'),
  ],
  [
    'undici, 64 in flight, HTTPS: main-thread time a call',
    '≤',
    0.1,
    '×',
    ratio('https register 64', 'main', 'undici'),
  ],
  [
    'undici, 64 in flight, HTTP, a group of 100 members: CPU a call',
    '≤',
    0.8,
    '×',
    ratio('http create 64', 'cpu', 'undici'),
  ],
  [
    'undici, 64 in flight, HTTPS, a group of 100 members: CPU a call',
    '≤',
    0.8,
    '×',
    ratio('https create 64', 'cpu', 'undici'),
  ],
  [
    'undici, 1 in flight over a network with a delay of 5 ms, HTTP: p50',
    '≤',
    1.02,
    '×',
    delayed('http', 'p50', 'undici'),
  ],
  [
    'undici, 1 in flight over a network with a delay of 5 ms, HTTPS: p50',
    '≤',
    1.02,
    '×',
    delayed('https', 'p50', 'undici'),
  ],
  [
    'reqwest in a loop, 64 in flight, HTTP: calls a second',
    '≥',
    0.9,
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

/** A ratio has a digit more than its goal. */
const shown = ({ got, unit }) => (unit === '×' ? got.toPrecision(3) : number(got));

/** A table of the goals whose figures were measured; undefined if there are none. */
export function verdict(figures) {
  const rows = goals.map(([goal, sign, limit, unit, of]) => ({
    goal,
    sign,
    limit,
    unit,
    got: of(figures),
  }));
  const known = rows.filter(({ got }) => got !== undefined);
  if (known.length === 0) return undefined;
  const isMet = ({ sign, limit, got }) => (sign === '≥' ? got >= limit : got <= limit);
  return table(
    'Against the goals',
    known.map((row) => ({
      figure: row.goal,
      goal: `${row.sign} ${row.limit} ${row.unit}`,
      measured: `${shown(row)} ${row.unit}`,
      '': isMet(row) ? 'met' : 'not met',
    })),
  );
}
