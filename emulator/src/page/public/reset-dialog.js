import { html } from './html.js';
import { say } from './language.js';
import { Component, createRef } from './preact.js';

/** Asks before everything is forgotten. */
export class ResetDialog extends Component {
  dialog = createRef();

  componentDidMount() {
    this.dialog.current.showModal();
  }

  render({ reset, close }) {
    return html`
      <dialog ref=${this.dialog} aria-labelledby="reset-title" onClose=${close}>
        <h2 id="reset-title">${say('resetTitle')}</h2>
        <p>${say('resetHint')}</p>
        <p class="buttons">
          <button type="button" class="danger" onClick=${reset}>${say('resetAll')}</button>
          <button type="button" onClick=${() => this.dialog.current.close()}>${say('cancel')}</button>
        </p>
      </dialog>
    `;
  }
}
