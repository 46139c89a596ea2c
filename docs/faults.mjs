// What is wrong with the translations.

const CODE = /`[^`]*`/g;
const NUMBER = /\d+(?:[.,]\d+)*/g;

/** The marks that end a sentence in Chinese, by those of English. */
const ENDINGS = { '.': '。', ':': '：', '?': '？' };

/** Where Chinese and Latin text, numbers or code meet without a space, or punctuation has one. */
const BAD_SPACE =
  /\p{Script=Han}[\w`]|[\w`]\p{Script=Han}| [，。、：；？！（）“”]|[，。、：；？！（）“”] /u;
const HALF_WIDTH = /\p{Script=Han} ?[,.:;?!()"]|[,:;?!()"] ?\p{Script=Han}/u;

/** What would be a second word for a thing: the words of each are in CONTRIBUTING.md. */
const SECOND_WORDS = new Map([
  ['业务码', '返回码'],
  ['低优先级', '低级别'],
  ['发送前回调', '消息回调服务'],
  ['发送后回调', '全量消息路由'],
  ['好友请求', '好友申请'],
  ['官方文档', '融云文档'],
  ['屏蔽类', '屏蔽敏感词'],
  ['替换类', '替换敏感词'],
  ['裁决', '处理决定'],
  ['配额', '频率限制'],
  ['限额', '频率限制'],
  ['键名', '键'],
]);

/** The first word of a Chinese text that has another word here, and that one. */
export const findSecondWord = (chinese) =>
  [...SECOND_WORDS].find(([second]) => chinese.includes(second));

const count = (items = []) => {
  const counts = new Map();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};

/** What one text has more often than the other. */
function missing(pattern, text, other) {
  const others = count(other.match(pattern) ?? []);
  return [...count(text.match(pattern) ?? [])]
    .filter(([item, times]) => times > (others.get(item) ?? 0))
    .map(([item]) => item);
}

/** Text without code, and without the year from which times count. */
const prose = (text) => text.replaceAll(CODE, '``').replaceAll('since 1970', '');

function findFault(english, chinese) {
  if (!chinese) return 'has no translation';
  const code = [...missing(CODE, english, chinese), ...missing(CODE, chinese, english)];
  if (code.length > 0) return `has other code than its translation: ${code.join(', ')}`;
  const numbers = missing(NUMBER, prose(english), prose(chinese));
  if (numbers.length > 0) return `has numbers that its translation lacks: ${numbers.join(', ')}`;
  const ending = ENDINGS[english.match(/([.:?])['")]?$/)?.[1]];
  if (ending && !chinese.replace(/[”）]$/, '').endsWith(ending)) return `ends without ${ending}`;
  const [space] = prose(chinese).match(BAD_SPACE) ?? [];
  if (space) return `lacks a space in its translation, or has one too many: ${space}`;
  const [mark] = prose(chinese).match(HALF_WIDTH) ?? [];
  if (mark) return `has a half-width mark in its translation: ${mark}`;
  const [second, word] = findSecondWord(chinese) ?? [];
  return second && `says ${second} in its translation, not ${word}`;
}

/** The faults of translations, each on a line with its file. */
export function findFaults(placed, translations) {
  const places = new Map();
  for (const [page, sentences] of placed) for (const each of sentences) places.set(each, page);
  const faults = [];
  const report = (page, sentence, fault) =>
    fault && faults.push(`docs/zh/${page}.json: ${JSON.stringify(sentence)} ${fault}`);

  for (const [page, file] of translations) {
    for (const sentence of Object.keys(file)) {
      const place = places.get(sentence);
      if (place === undefined) report(page, sentence, 'is no sentence of index.d.ts');
      else if (place !== page) report(page, sentence, `belongs in docs/zh/${place}.json`);
    }
  }
  for (const [sentence, page] of places) {
    report(page, sentence, findFault(sentence, translations.get(page)?.[sentence]));
  }
  return faults;
}
