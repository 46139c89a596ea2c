'use strict';

/** Longer than the way to any field of the service. */
const LONGEST = 1000;

/** What moves the cursor, or changes the colour or the direction of text. */
const ORDERS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

function toEscape(order) {
  return `\\u${order.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A name of others, as an error shows it: short, and harmless to a terminal. */
function shown(name) {
  const whole = name.toWellFormed().replace(ORDERS, toEscape);
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST).toWellFormed()}…` : whole;
}

module.exports = { shown };
