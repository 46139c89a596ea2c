import { html } from './html.js';
import { KINDS } from './kinds.js';
import { say } from './language.js';
import { nameOf, placeOf } from './place.js';

// A phone shows rows as blocks, and some browsers take those for tables only if they have roles.

const Heading = ({ column: { title, place, width = '' } }) => html`
  <th role="columnheader" scope="col" class=${`${place} ${width}`}>${say(title)}</th>
`;

function Cell({ column: { show, more, place, width = '', isCode }, row, link }) {
  const content =
    place === 'main'
      ? html`<a href=${link.place} aria-current=${link.isSelected ? 'true' : undefined}>${show(row)}</a>${more?.(row)}`
      : show(row);
  return html`<td role="cell" class=${`${place} ${width} ${isCode ? 'mono' : ''}`}>${content}</td>`;
}

function Row({ kind, row, isSelected, isFresh, open }) {
  const place = placeOf(kind, row.id);
  const names = [isSelected && 'selected', isFresh && 'fresh'].filter(Boolean).join(' ');
  const click = (event) => {
    // A link is opened elsewhere by the browser, and who has selected text wants to copy it.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!event.target.closest('a') && !getSelection().isCollapsed) return;
    event.preventDefault();
    open(place, isSelected);
  };
  return html`
    <tr role="row" class=${names} onClick=${click}>
      ${KINDS[kind].columns.map(
        (column) =>
          html`<${Cell} key=${column.title} column=${column} row=${row} link=${{ place, isSelected }} />`,
      )}
    </tr>
  `;
}

/** The rows of a list. */
export const Table = ({ kind, rows, selected, fresh, open }) => html`
  <table role="table" aria-label=${say(kind)} class=${`rows ${kind}`}>
    <thead role="rowgroup">
      <tr role="row">
        ${KINDS[kind].columns.map((column) => html`<${Heading} key=${column.title} column=${column} />`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) => html`
          <${Row}
            key=${row.id}
            kind=${kind}
            row=${row}
            isSelected=${nameOf(row.id) === selected}
            isFresh=${fresh.has(row.id)}
            open=${open}
          />
        `,
      )}
    </tbody>
  </table>
`;
