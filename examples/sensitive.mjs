// Adds a word to replace and a word that blocks the message, and lists them.

import RongCloud from 'rongcloud-native';
import { options } from './options.mjs';

const { Sensitive } = RongCloud(options);

await Sensitive.add({ keyword: 'darn', replace: '***' });
await Sensitive.add({ keyword: 'spam', type: 1 });
for (const { word, replaceWord } of (await Sensitive.getList()).words) {
  console.log(word, replaceWord ? `becomes ${replaceWord}` : 'blocks the message');
}
await Sensitive.remove({ keywords: ['darn', 'spam'] });
