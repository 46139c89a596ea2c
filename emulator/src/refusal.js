/** The HTTP status of each code. */
const STATUS = {
  403: 403,
  404: 404,
  405: 405,
  415: 415,
  501: 501,
  1000: 500,
  1001: 401,
  1002: 400,
  1003: 400,
  1004: 401,
  1005: 400,
  1008: 429,
  // The service answers "nothing to delete" with status 200.
  1015: 200,
  1019: 400,
  1508: 400,
  2007: 403,
  23410: 400,
  24406: 400,
  24420: 400,
};

/** Thrown to refuse a request; answered as the service answers its refusals. */
export class Refusal extends Error {
  /**
   * @param {number} code the service's code
   * @param {string} message
   * @param {Record<string, string>} [headers]
   * @param {number} [status] when it is not that of the code
   */
  constructor(code, message, headers = {}, status = STATUS[code]) {
    super(message);
    this.code = code;
    this.status = status;
    this.headers = headers;
  }
}
