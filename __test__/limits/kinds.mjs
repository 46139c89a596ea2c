// How a limit is described: its ends, what it counts, the code of the error, and how to make a value.

export const text = (least, most, unit = 'characters') => ({
  least,
  most,
  unit,
  code: '20003',
  // A character of the second kind has three bytes.
  make: (length) => (unit.startsWith('byte') ? 'x' : '马').repeat(length),
});

export const ID = text(1, 64);
export const CHANNEL = text(1, 20);
export const UID = text(1, undefined, 'character');

/** A list, and the limit of each of its items. */
export const list = (least, most, unit, each, more) => ({
  least,
  most,
  unit,
  each,
  code: '20003',
  make: (length) => Array.from({ length }, (_, index) => `item${index}`),
  ...more,
});

/** An object of any keys, and the limits of the keys and of the values. */
export const map = (least, most, unit, keys, each) =>
  list(least, most, unit, each, {
    keys,
    make: (length) => Object.fromEntries(Array.from({ length }, (_, index) => [`k${index}`, 'v'])),
  });

export const number = (least, most, unit = '') => ({
  least,
  most,
  unit,
  code: '20004',
  make: (value) => value,
});

export const minute = number(1, 43200, 'minutes');
export const minuteOrGood = number(0, 43200, 'minutes');
export const page = number(1);
export const users = (most) => list(1, most, 'users', ID);
export const members = (most) => list(1, most, 'members', ID);
export const extFields = (most) => map(1, most, 'fields', text(1, 32), text(0, 256));
