/**
 * What all answers of a part of the service have in common.
 *
 * @typedef {object} Envelope
 * @property {number} success the code of an answer that is not a refusal
 * @property {(refusal: { code: number, message: string, path: string }) => object} refuse
 *   returns the body of a refusal
 */

/** @type {Envelope} */
export const CLASSIC = {
  success: 200,
  refuse: ({ code, message, path }) => ({ code, errorMessage: message, url: path }),
};

/**
 * The envelope of `/v2`.
 * @type {Envelope}
 */
export const REST = {
  success: 10000,
  refuse: ({ code, message }) => ({ code, msg: message }),
};
