/** Numbers the TCP connections in the order of their first request. */
export class Connections {
  #seen = new WeakMap();
  #count = 0;

  /**
   * Counts one more request on a connection.
   * @param {import('node:net').Socket} socket
   * @returns {{ number: number, requests: number }}
   */
  visit(socket) {
    const connection = this.#seen.get(socket) ?? { number: ++this.#count, requests: 0 };
    connection.requests += 1;
    this.#seen.set(socket, connection);
    return { ...connection };
  }
}
