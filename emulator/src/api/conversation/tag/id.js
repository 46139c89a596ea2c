import { text } from '../../../rules.js';

export const TAG_ID = text({ characters: 10 });
