import htm from './htm.js';
import { h } from './preact.js';

export const html = htm.bind(h);
