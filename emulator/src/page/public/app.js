import { Announcer } from './announcer.js';
import { Header } from './header.js';
import { html } from './html.js';
import { readKey } from './keys.js';
import { List } from './list.js';
import { Navigation } from './navigation.js';
import { Pane } from './pane.js';
import { nameOf, placeOf, readPlace } from './place.js';
import { Component } from './preact.js';
import { pressEnd } from './press.js';
import { Refresher } from './refresher.js';
import { Lost, listen, loadItem, loadList, post, remove } from './remote.js';
import { ResetDialog } from './reset-dialog.js';

/** How many rows a list has at first, and how many more it gets at a time. */
const ROWS = 200;

/** How many outcomes of actions stay in sight. */
const OUTCOMES = 20;

const NOBODY = new Set();

/** The rows that were not there before; none of a list that is shown for the first time. */
function findFresh(before, rows) {
  if (!before) return NOBODY;
  const known = new Set(before.rows.map((row) => row.id));
  const fresh = rows.filter((row) => !known.has(row.id)).map((row) => row.id);
  return fresh.length > 0 ? new Set(fresh) : NOBODY;
}

/** The whole page. Its state is all that is known here; the rest is the emulator's. */
export class App extends Component {
  state = {
    ...readPlace(),
    search: '',
    filter: '',
    limit: ROWS,
    snapshot: undefined,
    /** The rows, with what they were asked for. */
    list: undefined,
    fresh: NOBODY,
    item: undefined,
    /** The form that is open, which hides what is chosen of the list. */
    form: undefined,
    draft: { action: 'connect', fields: {} },
    outcomes: [],
    fault: {},
    /** @type {'connecting' | 'live' | 'lost'} */
    connection: 'connecting',
    asksReset: false,
    /** Why the emulator refused what a button outside of forms was for. */
    problem: '',
  };

  /** Where the focus goes once the page shows it. */
  #focus;
  #refresher = new Refresher(() => this.#load());

  componentDidMount() {
    addEventListener('hashchange', this.#follow);
    addEventListener('keydown', this.#press);
    listen({ changed: () => this.#want({ connection: 'live' }), lost: this.#lose });
  }

  componentDidUpdate() {
    if (!this.#focus) return;
    const target = document.querySelector(this.#focus);
    if (!target) return;
    target.focus();
    this.#focus = undefined;
  }

  async #load() {
    const { kind, id, search, filter, limit } = this.state;
    try {
      const [snapshot, item] = await Promise.all([
        loadList({ kind, search, filter, limit }),
        id === undefined ? undefined : loadItem(kind, id),
      ]);
      await pressEnd();
      this.#show({ kind, id, search, filter, limit }, snapshot, item);
    } catch {
      this.#lose();
    }
  }

  /** The emulator is away; its events say when it is back. */
  #lose = () => this.setState({ connection: 'lost' });

  /** Has the emulator do something, and says whether it did. */
  async #have(asked) {
    this.setState({ problem: '' });
    try {
      await asked;
      return true;
    } catch (error) {
      if (error instanceof Lost) this.#lose();
      else this.setState({ problem: error.message });
      return false;
    }
  }

  #show({ kind, id, ...asked }, snapshot, item) {
    if (kind !== this.state.kind) return;
    const key = JSON.stringify([kind, asked]);
    const before = this.state.list?.key === key ? this.state.list : undefined;
    const { rows, matching } = snapshot.lists[kind];
    this.setState({
      snapshot,
      list: { key, kind, rows, matching },
      fresh: findFresh(before, rows),
      item: item && id === this.state.id ? { kind, id, value: item.item } : this.state.item,
    });
  }

  /** Changes what is wanted of the emulator. */
  #want(changes) {
    this.setState(changes, this.#refresher.want);
  }

  #follow = () => {
    const place = readPlace();
    const isOther = place.kind !== this.state.kind;
    this.#want({
      ...place,
      ...(isOther && { search: '', filter: '', limit: ROWS, fresh: NOBODY }),
      item: place.id === this.state.id && !isOther ? this.state.item : undefined,
      ...(place.id !== undefined && { form: undefined }),
    });
  };

  #press = (event) => {
    const wanted = readKey(event);
    if (!wanted || this.state.asksReset) return;
    if (wanted.close) return this.#escape(event.target);
    event.preventDefault();
    if (wanted.step) this.#step(wanted.step);
    if (wanted.show) location.hash = placeOf(wanted.show);
    if (wanted.search) document.querySelector('.search input').focus();
  };

  #escape(target) {
    if (target.type === 'search' && this.state.search !== '') this.actions.narrow({ search: '' });
    else if (target.type === 'search') target.blur();
    else this.actions.close();
  }

  #step(step) {
    // The state follows the address a little later, and the next key may come before.
    const { kind, id } = readPlace();
    const { list } = this.state;
    const rows = list?.kind === kind ? list.rows : [];
    const now = rows.findIndex((row) => nameOf(row.id) === id);
    const next = rows[now === -1 ? 0 : now + step];
    if (!next) return;
    this.#focusRow(next.id);
    location.replace(placeOf(kind, next.id));
  }

  #toForm(form) {
    this.#focus = form === this.state.form ? undefined : '.pane form input, .pane form select';
    this.setState({ form });
  }

  /** What the parts of the page can have done. */
  actions = {
    open: (place, isOpen) => {
      if (isOpen && !this.state.form) document.querySelector('.pane')?.focus();
      else if (isOpen) this.setState({ form: undefined });
      else location.hash = place;
    },
    close: () => {
      const { form, kind, id } = this.state;
      if (form) {
        this.#focus = `#open-${form}`;
        this.setState({ form: undefined });
      } else if (id !== undefined) {
        this.#focusRow(id);
        location.hash = placeOf(kind);
      }
    },
    narrow: (changes) => this.#want({ ...changes, limit: ROWS }),
    showMore: () => this.#want({ limit: this.state.limit + ROWS }),
    toggle: (form) => this.#toForm(this.state.form === form ? undefined : form),
    planAction: (action, changes = {}) => {
      this.setState(({ draft }) => ({
        draft: { action, fields: { ...draft.fields, ...changes } },
      }));
      this.#toForm('clients');
    },
    planFault: (changes) => {
      this.setState(({ fault }) => ({ fault: { ...fault, ...changes } }));
      this.#toForm('faults');
    },
    addOutcome: (outcome) => {
      this.setState(({ outcomes }) => {
        const number = (outcomes[0]?.number ?? 0) + 1;
        const all = [{ number, time: Date.now(), ...outcome }, ...outcomes];
        return { outcomes: all.slice(0, OUTCOMES) };
      });
    },
    addFault: (fault) => post('faults', fault),
    clearFaults: () => this.#have(remove('faults')),
    forget: (path) => this.#have(remove(path)),
    askReset: () => this.setState({ asksReset: true }),
  };

  #focusRow(id) {
    const { kind, list } = this.state;
    const isThere = list?.rows.some((row) => nameOf(row.id) === nameOf(id));
    if (isThere) this.#focus = `.rows a[href="${placeOf(kind, id)}"]`;
  }

  #reset = async () => {
    const isDone = await this.#have(post('reset'));
    this.#focus = '#ask-reset';
    this.setState({ asksReset: false, ...(isDone && { outcomes: [] }) });
    if (isDone) location.hash = placeOf(this.state.kind);
  };

  render(_, state) {
    const { kind, id, snapshot, form, list, asksReset, connection, fresh, problem } = state;
    const pane = form ?? (id === undefined ? undefined : 'detail');
    const faults = snapshot?.faults ?? [];
    return html`
      <${Header} connection=${connection} faults=${faults} pane=${pane} actions=${this.actions} />
      <p class="problem refused" role="alert">${problem}</p>
      <div class=${pane ? 'work open' : 'work'}>
        <${Navigation} kind=${kind} totals=${snapshot?.totals} />
        <${List} ...${state} actions=${this.actions} />
        ${pane && html`<${Pane} ...${state} pane=${pane} faults=${faults} paths=${pathsIn(list)} actions=${this.actions} />`}
      </div>
      <${Announcer} kind=${kind} fresh=${fresh} />
      ${asksReset && html`<${ResetDialog} reset=${this.#reset} close=${() => this.setState({ asksReset: false })} />`}
    `;
  }
}

/** The paths of the calls in sight. */
const pathsIn = (list) =>
  list?.kind === 'calls' ? [...new Set(list.rows.map(({ path }) => path))] : [];
