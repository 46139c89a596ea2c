// The app that the tests call the emulator for, and how they name its methods.

export const options = { appkey: '8alwspkvucoim', secret: 'yaicmsjl0a3LWz' };

/** A host that does not resolve: no resolver asks the network for a label of more than 63 bytes. */
export const unknownHost = `${'x'.repeat(64)}.test`;

export const user = {
  id: 'mnktiytan0',
  name: 'Martin',
  portrait: 'http://example.com/martin.jpg',
};

export const message = {
  senderId: 's1',
  targetId: 't1',
  objectName: 'RC:TxtMsg',
  content: { content: 'hello' },
};

/** Calls a method of a client by its name, as in `User.register`. */
export function call(client, method, input) {
  const names = method.split('.');
  const name = names.pop();
  return names.reduce((parent, part) => parent[part], client)[name](input);
}
