import { html } from './html.js';
import { say } from './language.js';
import { Component } from './preact.js';
import { loadList } from './remote.js';

function Control({ field, id, value, set, problem }) {
  const { options, lines, type = 'text', optional, hint, suggest, suggestions } = field;
  const change = (event) => set(event.target.value);
  const wrong = problem && { 'aria-invalid': 'true', 'aria-describedby': `${id}-problem` };
  if (options) {
    return html`
      <select id=${id} value=${value} onChange=${change} ...${wrong}>
        ${options.map(([each, text]) => html`<option key=${each} value=${each}>${text}</option>`)}
      </select>
    `;
  }
  if (lines)
    return html`<textarea id=${id} rows=${lines} required=${!optional} value=${value} onInput=${change} ...${wrong}></textarea>`;
  return html`
    <input
      id=${id}
      type=${type}
      autocomplete="off"
      spellcheck=${false}
      required=${!optional}
      placeholder=${hint ?? ''}
      list=${suggest || suggestions ? `${id}-list` : undefined}
      value=${value}
      onInput=${change}
      ...${wrong}
    />
  `;
}

/**
 * A field of a form.
 *
 * @typedef {object} FieldOf
 * @property {string} name
 * @property {string} label name of a text
 * @property {string[][]} [options] the values it can have, each with what it is called; the first one is
 *   chosen
 * @property {string} [type] of the input
 * @property {number} [lines] it is a text of so many lines
 * @property {boolean} [optional]
 * @property {unknown} [hint] what counts when it is empty
 * @property {string} [suggest] the kind whose ids are suggested
 * @property {string[]} [suggestions]
 */
export class Field extends Component {
  state = { ids: [] };

  load = async () => {
    const kind = this.props.field.suggest;
    const { lists } = await loadList({ kind });
    this.setState({ ids: lists[kind].rows.map((row) => row.id) });
  };

  render({ form, field, value, set, problem }, { ids }) {
    const id = `${form}-${field.name}`;
    const { label, suggest, suggestions } = field;
    return html`
      <div class="field" onFocusIn=${suggest && this.load}>
        <label for=${id}>${say(label)}</label>
        <${Control} field=${field} id=${id} value=${value} set=${set} problem=${problem} />
        ${problem && html`<p class="problem" id=${`${id}-problem`}>${problem}</p>`}
        ${
          (suggest || suggestions) &&
          html`<datalist id=${`${id}-list`}>
            ${(suggestions ?? ids).map((each) => html`<option key=${each} value=${each} />`)}
          </datalist>`
        }
      </div>
    `;
  }
}
