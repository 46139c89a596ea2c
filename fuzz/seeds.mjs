// Writes what each fuzz target begins with: the inputs and answers of every method.

import { mkdir, writeFile } from 'node:fs/promises';
import { cases } from '../__test__/cases.mjs';

const options = {
  appkey: 'k',
  secret: 's',
  api: ['https://a.test', 'http://b.test:8080/'],
  region: 'sg-b',
  timeout: 1,
  connectTimeout: 1,
  maxRetries: 0,
  proxy: 'http://user:password@proxy.test:3128',
  ca: '-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----',
};

const seeds = {
  input: cases.map(({ input }) => JSON.stringify(input ?? {})),
  answer: [
    ...cases.map(({ answer }) => `200|application/json\n${JSON.stringify(answer)}`),
    '429|application/json|1\n{"code":1008,"errorMessage":"slow"}',
    '429|text/html|Wed, 21 Oct 2015 07:28:00 GMT\n<h1>slow</h1>',
    '302|text/html|0|http://a.test/\n',
  ],
  callback: [
    'fromUserId=a&toUserId=b&objectName=RC%3ATxtMsg&content=%7B%7D&msgUID=M&groupUserIds=a&groupUserIds=b',
    'fromUserId=a&targetId=b&msgType=c&content=%7B%7D&messageId=M&toUserIds=a,b&pushExt=%7B%7D',
    '[{"userid":"a","status":"0","os":"iOS","time":1}]',
    'userId=a&operateId=b&type=0&code=0&time=1',
    '[{"chatRoomId":"a","userIds":["b"],"status":0,"type":1,"time":1}]',
    '{"chatroomId":"a","key":"k","value":"v","optType":1,"timestamp":1,"version":2}',
    '{"result":10001,"msgUID":"M","content":"{\\"toUserIds\\":\\"a,b\\"}","resultDetail":"{}"}',
    '{"eventType":1,"result":true,"contents":[{"key":"a","result":false}]}',
    '{"userId":"a","type":1,"time":1,"userProfile":"{}"}',
    '{"eventType":1,"userId":"a","toUserId":"b"}',
    '{"profiles":[{"groupId":"a","groupName":"b","permissions":{}}]}',
    '[{"groupId":"a","eventType":1,"optUserId":["b"],"userIds":["c"]}]',
    '{"eventType":2,"originalMsgInfo":{"messageId":"M"},"deleteMsgInfo":{"deleteType":1}}',
    '{"type":"message:private","timestamp":1,"bot":{"userId":"a"},"data":{}}',
  ],
  options: [JSON.stringify(options)],
};
for (const [target, texts] of Object.entries(seeds)) {
  const folder = new URL(`corpus/${target}/`, import.meta.url);
  await mkdir(folder, { recursive: true });
  for (const [number, text] of texts.entries()) {
    await writeFile(new URL(`seed-${number}`, folder), text);
  }
}
