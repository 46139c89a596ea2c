import { language } from './language.js';

const clock = new Intl.DateTimeFormat(language, {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
  hourCycle: 'h23',
});

const calendar = new Intl.DateTimeFormat(language, {
  dateStyle: 'medium',
  timeStyle: 'medium',
  hourCycle: 'h23',
});

const whole = new Intl.NumberFormat(language);

/** The time of day, down to the millisecond. */
export const timeOf = (milliseconds) => clock.format(milliseconds);

export const dateOf = (milliseconds) => calendar.format(milliseconds);

export const countOf = (number) => whole.format(number);

/** @param {number | undefined} milliseconds */
export function durationOf(milliseconds) {
  if (milliseconds === undefined) return '…';
  if (milliseconds < 10) return `${milliseconds.toFixed(1)} ms`;
  return milliseconds < 1000
    ? `${Math.round(milliseconds)} ms`
    : `${(milliseconds / 1000).toFixed(2)} s`;
}

/** How many levels are laid out: each line of a deeper one would have more spaces than text. */
const LEVELS = 100;

function isDeep(value) {
  let level = [value];
  for (let depth = 0; depth <= LEVELS && level.length > 0; depth += 1) {
    level = level.flatMap((each) => (each && typeof each === 'object' ? Object.values(each) : []));
  }
  return level.length > 0;
}

/** Text as it is, and JSON with a line for each of its values. */
export function layOut(text) {
  try {
    const value = JSON.parse(text);
    return isDeep(value) ? text : JSON.stringify(value, null, 2);
  } catch {
    return text;
  }
}
