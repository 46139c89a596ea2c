// What somebody may have meant who wrote a name wrongly.

import { closest, distance } from 'fastest-levenshtein';

/** The name that a word is most like, in any case; undefined where more than a third would be wrong. */
export function nearest(word, names) {
  const wanted = word.toLowerCase();
  const known = new Map(names.map((name) => [name.toLowerCase(), name]));
  // Nothing that is much longer than all names is like one of them.
  if (known.size === 0 || wanted.length > 100) return undefined;
  const best = closest(wanted, [...known.keys()]);
  return distance(wanted, best) <= wanted.length / 3 ? known.get(best) : undefined;
}
