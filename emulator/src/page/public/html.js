import htm from './htm.js';
import { h } from './preact.js';

// Both are served as they are published: each is one file that imports nothing, and needs no build.
export const html = htm.bind(h);
