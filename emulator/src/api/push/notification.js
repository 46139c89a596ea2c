import { dictionary, FLAG, integer, optional, record, SCALAR, text } from '../../rules.js';

const WORDS = optional(text({ empty: true }));
const EXTRAS = optional(dictionary(SCALAR));

/** @param {string[]} names */
const words = (...names) => Object.fromEntries(names.map((name) => [name, WORDS]));

const IOS = record({
  ...words(
    'alert',
    'title',
    'category',
    'richMediaUri',
    'thread-id',
    'apns-collapse-id',
    'interruption-level',
  ),
  contentAvailable: optional(FLAG),
  badge: optional(integer({ min: Number.MIN_SAFE_INTEGER })),
  extras: EXTRAS,
});

const ANDROID = record({
  alert: WORDS,
  extras: EXTRAS,
  hw: optional(record(words('channelId', 'importance', 'image', 'category'))),
  honor: optional(record(words('importance', 'image'))),
  mi: optional(record(words('channelId', 'large_icon_uri'))),
  oppo: optional(record({ ...words('channelId', 'category'), notify_level: optional(integer()) })),
  vivo: optional(record({ classification: optional(FLAG), category: WORDS })),
  fcm: optional(record(words('channelId', 'imageUrl', 'collapse_key'))),
});

const HARMONY = record({
  alert: WORDS,
  extras: EXTRAS,
  ohos: optional(record(words('image', 'category'))),
});

/** What a push shows, beside its words, which each path calls by a name of its own. */
export const NOTIFICATION = {
  title: optional(text({ characters: 50, empty: true })),
  forceShowPushContent: optional(FLAG),
  ios: optional(IOS),
  android: optional(ANDROID),
  harmonyOS: optional(HARMONY),
};
