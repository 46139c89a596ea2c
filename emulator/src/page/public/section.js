import { html } from './html.js';

/** A part of what is shown of something. */
export const Section = ({ title, children }) => html`
  <section class="part">
    <h3>${title}</h3>
    ${children}
  </section>
`;
