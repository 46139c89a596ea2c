const TYPE = { deactivate: 0, reactivate: 1 };

const SUCCESS = '0';

/** @type {import('./kinds.js').Kind} */
export const userActivation = {
  encoding: 'form',
  write: ({ userId, operateId, action, time }) => ({
    userId,
    operateId,
    type: TYPE[action],
    code: SUCCESS,
    time,
  }),
};
