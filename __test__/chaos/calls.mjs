// The calls. Each has an id of its own, which is in its request and in its answer.

const text = { senderId: '', targetId: 'u1', objectName: 'RC:TxtMsg', content: { content: 'a' } };

/** The kinds of calls, by the first letter of their ids. */
const kinds = {
  r: (client, id, options) => client.User.register({ id, name: 'n', portrait: 'p' }, options),
  m: (client, id, options) => client.Message.Private.send({ ...text, senderId: id }, options),
  t: (client, id, options) => {
    const content = { u1: { data: {}, push: '' } };
    const message = { ...text, senderId: id, template: text.content, content };
    return client.Message.Private.sendTemplate(message, options);
  },
};

export const letters = Object.keys(kinds);

export const isRepeatable = (id) => id.startsWith('r');

export const make = (id, client, options) => kinds[id[0]](client, id, options);

/** The id in a request: that of the user, or of the sender. */
export const idOf = (body) => /(?:\buserId|fromUserId)"?[=:]"?([a-z]\d+)/.exec(body)[1];

/** The answer to a call, with the call's id. */
export const answerTo = (id) => JSON.stringify({ code: 200, userId: id, token: 't', of: id });
export const belongsTo = (answer, id) => answer.code === 200 && answer.of === id;
