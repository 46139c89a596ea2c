import { html } from './html.js';

/** A short word that stands out. */
export const Badge = ({ tone, children }) =>
  html`<span class=${`badge ${tone}`}>${children}</span>`;
