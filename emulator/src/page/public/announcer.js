import { html } from './html.js';
import { say } from './language.js';
import { Component } from './preact.js';

/** How long news is gathered before it is said, in milliseconds. */
const PAUSE = 4000;

/** Tells a screen reader how many rows have come, now and then. */
export class Announcer extends Component {
  state = { text: '' };
  #count = 0;
  #timer;

  componentDidUpdate({ fresh }) {
    if (fresh === this.props.fresh || this.props.fresh.size === 0) return;
    this.#count += this.props.fresh.size;
    this.#timer ??= setTimeout(this.#speak, PAUSE);
  }

  #speak = () => {
    this.setState({ text: say('haveCome', { kind: say(this.props.kind), count: this.#count }) });
    this.#count = 0;
    this.#timer = undefined;
  };

  render(_, { text }) {
    return html`<p class="hidden" role="status" id="news">${text}</p>`;
  }
}
