import { BOOLEAN, choice, list, optional, record, text } from '../../rules.js';

const TAGS = optional(list(text(), { min: 0, max: 20 }));
const OPERATOR = optional(choice('AND', 'OR'));

/** Rules about who gets a push; one for everybody has no others. */
export const AUDIENCE = { tag: TAGS, tag_or: TAGS, packageName: optional(text({ empty: true })) };

/** Rules about tags that can be combined. */
export const TAG_ITEMS = optional(
  list(
    record({
      tags: optional(list(text(), { min: 0 })),
      isNot: optional(BOOLEAN),
      tagsOperator: OPERATOR,
      itemsOperator: OPERATOR,
    }),
    { min: 0 },
  ),
);
