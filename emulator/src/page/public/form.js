import { Field } from './field.js';
import { html } from './html.js';
import { Component } from './preact.js';

/** What a field has before anybody has touched it. */
const firstOf = ({ options }) => options?.[0][0] ?? '';

/** The field that a problem begins with, as in `message.targetId must be`; undefined when none does. */
const wrongOf = (fields, problem) =>
  fields.find(({ name }) => new RegExp(`^(message\\.)?${name} must `).test(problem));

/** Fields, and a button that sends those that are not empty. */
export class Form extends Component {
  state = { problem: '' };

  send = async (event) => {
    event.preventDefault();
    const { name, fields, values, submit } = this.props;
    const given = fields
      .map((field) => [field.name, values[field.name] ?? firstOf(field)])
      .filter(([, value]) => value !== '');
    this.setState({ problem: '' });
    try {
      await submit(Object.fromEntries(given));
    } catch ({ message }) {
      const wrong = wrongOf(fields, message);
      this.setState({ problem: message }, () => {
        if (wrong) document.getElementById(`${name}-${wrong.name}`)?.focus();
      });
    }
  };

  render({ name, fields, values, set, button }, { problem }) {
    const wrong = wrongOf(fields, problem);
    return html`
      <form onSubmit=${this.send}>
        ${fields.map(
          (field) => html`
            <${Field}
              key=${`${field.name} ${field.suggest}`}
              form=${name}
              field=${field}
              value=${values[field.name] ?? firstOf(field)}
              problem=${field === wrong ? problem : undefined}
              set=${(value) => set({ [field.name]: value })}
            />
          `,
        )}
        <p class="problem" role="alert">${wrong ? '' : problem}</p>
        <button type="submit" class="primary">${button}</button>
      </form>
    `;
  }
}
