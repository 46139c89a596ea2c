'use strict';

/** Longer than the way to any field of the service. */
const LONGEST = 1000;

/** What moves the cursor, or changes the colour or the direction of text. */
const CONTROLS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

function toEscape(control) {
  return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Text of others, harmless to a terminal. */
function harmless(text) {
  return text.replace(CONTROLS, toEscape);
}

/** A name of others, as an error shows it: short, and harmless to a terminal. */
function shown(name) {
  const whole = harmless(name.toWellFormed());
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST).toWellFormed()}…` : whole;
}

module.exports = { harmless, shown };
