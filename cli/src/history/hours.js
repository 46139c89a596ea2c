// Hours, as the service names the logs of messages: yyyyMMddHH in the time zone of the data centre.

import { Misuse } from '../misuse.js';

const HOUR = 60 * 60 * 1000;
const PATTERN = /^(\d{4})(\d\d)(\d\d)(\d\d)$/;
/** A log is there about an hour after its hour has ended. */
const DELAY = 2 * HOUR;
/** The service keeps a log for three days. */
const KEPT = 72 * HOUR;

/**
 * Hours that the clocks of data centres are ahead of UTC; elsewhere it is 8. The documentation does
 * not say which time North America has: the latest, so that no log is taken for empty too early.
 */
const AHEAD = { na: -8, sau: 3 };

const nameOf = (time) => new Date(time).toISOString().slice(0, 13).replaceAll(/\D/g, '');

function parse(text) {
  const [, year, month, day, hour] = text.match(PATTERN) ?? [];
  const time = Date.UTC(year, month - 1, day, hour);
  if (year !== undefined && nameOf(time) === text) return time;
  throw new Misuse(`${JSON.stringify(text)} is no hour: write yyyyMMddHH, as in 2026112400`);
}

/** The hours from one to another, both among them. */
export function hoursBetween(from, to) {
  const [first, last] = [parse(from), parse(to)];
  if (last < first) throw new Misuse(`${to} is before ${from}`);
  const count = (last - first) / HOUR + 1;
  return Array.from({ length: count }, (_, index) => nameOf(first + index * HOUR));
}

const endOf = (hour, region) => parse(hour) + HOUR - (AHEAD[region] ?? 8) * HOUR;

/** Whether an hour is over. A log before that would lack messages. */
export const isOver = (hour, { now, region }) => now >= endOf(hour, region);

/** Why there is no log of an hour: it is `early`, `gone` or `empty`. */
export function absence(hour, { now, region }) {
  const end = endOf(hour, region);
  if (now < end + DELAY) return 'early';
  return now > end + KEPT ? 'gone' : 'empty';
}
