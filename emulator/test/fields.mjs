/** `name` once for each of `count` ids. */
export const many = (name, count) =>
  Array.from({ length: count }, (_, index) => `${name}=${name}${index}`).join('&');

export const ids = (count) => Array.from({ length: count }, (_, index) => `id${index}`);

export const times = (count, text = 'x') => text.repeat(count);
