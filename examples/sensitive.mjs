// Adds a word to replace and a word that blocks the message, and lists them.

import RongCloud from 'rongcloud-native';
import { options } from './options.mjs';

const { Sensitive } = RongCloud(options);

const { remainQuota } = await Sensitive.batchAdd({
  words: [{ keyword: 'darn', replace: '***' }, { keyword: 'spam' }],
});
console.log('room for', remainQuota, 'more');
for (const { word, replaceWord } of (await Sensitive.getList()).words) {
  console.log(word, replaceWord ? `becomes ${replaceWord}` : 'blocks the message');
}
await Sensitive.remove({ keywords: ['darn', 'spam'] });
