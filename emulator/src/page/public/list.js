import { Empty } from './empty.js';
import { html } from './html.js';
import { say } from './language.js';
import { Table } from './table.js';
import { Toolbar } from './toolbar.js';

/** One kind of things: all of them, or what a search and a filter find. */
export function List({ kind, id, search, filter, list, snapshot, fresh, actions }) {
  const isLoaded = list?.kind === kind;
  const rows = isLoaded ? list.rows : [];
  return html`
    <main class="list" aria-label=${say(kind)}>
      <${Toolbar}
        kind=${kind}
        search=${search}
        filter=${filter}
        matching=${isLoaded ? list.matching : undefined}
        total=${snapshot?.totals[kind]}
        actions=${actions}
      />
      <div class="scroll">
        ${rows.length > 0 && html`<${Table} kind=${kind} rows=${rows} selected=${id} fresh=${fresh} open=${actions.open} />`}
        ${isLoaded && rows.length === 0 && html`<${Empty} kind=${kind} app=${snapshot.app} isFiltered=${search !== '' || filter !== ''} />`}
        ${
          isLoaded &&
          rows.length < list.matching &&
          html`<p class="more"><button type="button" onClick=${actions.showMore}>${say('showMore')}</button></p>`
        }
      </div>
    </main>
  `;
}
