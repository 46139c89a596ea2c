import { dictionary, jsonText, optional, text, unlessEmpty } from '../rules.js';

const NAME = text({ characters: 32, pattern: /^ext_/, like: 'that begins with ext_' });
const VALUE = text({ characters: 256, empty: true });

/**
 * A form field with JSON in it that may be left out.
 * @param {import('../rules.js').Rule} inner
 */
export const optionalJson = (inner) => optional(unlessEmpty(jsonText(inner)));

/**
 * The fields of an app's own in a hosted profile.
 * @param {number} max how many there may be
 */
export const extProfileOf = (max) => dictionary(VALUE, { key: NAME, max });

/**
 * The same as a form field.
 * @param {number} max
 */
export const extProfile = (max) => optionalJson(extProfileOf(max));
