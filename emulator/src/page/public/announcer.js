import { html } from './html.js';
import { say } from './language.js';
import { Component } from './preact.js';
import { Status } from './status.js';

/** How long news is gathered before it is said, in milliseconds. */
const PAUSE = 4000;

/** Tells a screen reader how many rows have come, now and then. */
export class Announcer extends Component {
  state = { text: '' };
  #count = 0;
  #timer;

  componentDidUpdate({ kind, fresh }) {
    if (kind !== this.props.kind) this.#forget();
    if (fresh === this.props.fresh || this.props.fresh.size === 0) return;
    this.#count += this.props.fresh.size;
    if (this.#timer) return;
    this.#timer = setTimeout(this.#speak, PAUSE);
    // What was said last would not be said again if it were the same.
    this.setState({ text: '' });
  }

  #speak = () => {
    this.setState({ text: say('haveCome', { kind: say(this.props.kind), count: this.#count }) });
    this.#forget();
  };

  #forget() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#count = 0;
  }

  render(_, { text }) {
    return html`<${Status} class="hidden" id="news" text=${text} />`;
  }
}
