// Declarations with Chinese doc comments.

import { readComments, readParts, writeComment } from './comments.mjs';
import { join } from './lines.mjs';
import { translateEndpoint } from './rates.mjs';
import { splitSentences } from './sentences.mjs';

const HEAD = '// Generated from index.d.ts and docs/zh/ by `npm run docs`; change it there.\n';

function translatePart({ lead, text }, chinese) {
  const endpoint = translateEndpoint(text);
  if (!text || endpoint) return { lead, text: endpoint ?? '', isWrapped: true };
  const sentences = splitSentences(text).map((english) => chinese.get(english) ?? english);
  return { lead, text: join(sentences) };
}

/** index.d.ts in Chinese. What has no translation stays English. */
export function translate(text, chinese) {
  const { head, comments } = readComments(text);
  const write = ({ margin, doc, code }) => {
    const parts = readParts(doc).map((part) => translatePart(part, chinese));
    return writeComment(margin, parts) + code;
  };
  const translated = [HEAD, head.replace(/^.*\n/, ''), ...comments.map(write)].join('');
  // The types of an app belong to the module that it imports.
  return translated.replaceAll(
    "declare module 'rongcloud-native'",
    "declare module 'rongcloud-native/zh'",
  );
}
