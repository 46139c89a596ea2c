import { FAULT_KINDS } from './fault-kinds.js';
import { Form } from './form.js';
import { html } from './html.js';
import { say } from './language.js';

const kind = {
  name: 'kind',
  label: 'kind',
  options: Object.keys(FAULT_KINDS).map((each) => [each, each]),
};

const fieldsOf = (chosen, paths) =>
  [
    { name: 'path', label: 'path', hint: say('everyPath'), suggestions: paths },
    { name: 'times', label: 'times', type: 'number', hint: say('everyTime') },
    { name: 'ms', label: 'milliseconds', type: 'number', hint: chosen === 'latency' ? 100 : 0 },
    ...FAULT_KINDS[chosen].fields,
  ].map((field) => ({ ...field, optional: true }));

/** The fields as the emulator takes them: numbers are no texts. */
const faultOf = (fields, values) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const { type } = fields.find((field) => field.name === name);
      return [name, type === 'number' ? Number(value) : value];
    }),
  );

const Waiting = ({ fault: { kind, path, times, ...rest } }) => html`
  <li>
    <b class="mono">${kind}</b>${' '}
    <span class="mono">
      ${path ?? say('everyPath')}, ${times === null ? say('everyTime') : say('timesLeft', { times })}
    </span>
    <span class="mono waiting">
      ${Object.entries(rest).map(([name, value]) => value !== undefined && html` ${name}=${value}`)}
    </span>
  </li>
`;

/** Faults that wait for calls, and a form for another. */
export function FaultForm({ fault, faults, paths, actions }) {
  const chosen = fault.kind ?? Object.keys(FAULT_KINDS)[0];
  const fields = [kind, ...fieldsOf(chosen, paths)];
  return html`
    <h2>${say('faults')}</h2>
    <p class="hint">${say(FAULT_KINDS[chosen].does)}</p>
    <${Form}
      name="fault"
      fields=${fields}
      values=${fault}
      set=${actions.planFault}
      button=${say('addFault')}
      submit=${(values) => actions.addFault(faultOf(fields, values))}
    />
    <h3>${say('waiting')}</h3>
    ${faults.length === 0 && html`<p class="none">${say('none')}</p>`}
    <ul class="faults">${faults.map((each, index) => html`<${Waiting} key=${index} fault=${each} />`)}</ul>
    ${faults.length > 0 && html`<button type="button" onClick=${actions.clearFaults}>${say('clearFaults')}</button>`}
  `;
}
