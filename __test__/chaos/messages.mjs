// HTTP messages on a raw socket: a head, and a body as long as the head says.

const HEAD_END = '\r\n\r\n';

/** Calls back with each whole message. */
export function onMessage(socket, handle) {
  let bytes = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (let size = sizeOf(bytes); size <= bytes.length; size = sizeOf(bytes)) {
      const message = bytes.subarray(0, size);
      bytes = bytes.subarray(size);
      handle(message);
    }
  });
}

/** The length of the first message, if it is known. */
function sizeOf(bytes) {
  const head = bytes.indexOf(HEAD_END);
  if (head === -1) return Number.POSITIVE_INFINITY;
  const [, length] = /content-length: (\d+)/i.exec(bytes.latin1Slice(0, head));
  return head + HEAD_END.length + Number(length);
}

/** An answer, with further header lines if needed. */
export function message(status, body, headers = '', length = Buffer.byteLength(body)) {
  return Buffer.from(
    `HTTP/1.1 ${status} Status\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n` +
      `${headers}\r\n${body}`,
  );
}

/** Where the body of a message begins. */
export const bodyOf = (message) => message.indexOf(HEAD_END) + HEAD_END.length;
