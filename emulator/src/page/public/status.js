import { html } from './html.js';
import { Component } from './preact.js';

/** Words that a screen reader says when they change, and only then. */
export class Status extends Component {
  shouldComponentUpdate({ text }) {
    return text !== this.props.text;
  }

  render({ text, ...attributes }) {
    return html`<p role="status" ...${attributes}>${text}</p>`;
  }
}
