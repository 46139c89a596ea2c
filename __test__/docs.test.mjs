// docs/api is what `npm run docs` makes of the types of this build, and has every method.

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { anchor } from '../docs/markdown.mjs';
import { writePages } from '../docs/pages.mjs';

const addon = createRequire(import.meta.url)('../lib/binding.js').loadAddon(process);
const folder = new URL('../docs/api/', import.meta.url);

const pages = new Map();
for (const name of await readdir(folder)) {
  pages.set(name, await readFile(new URL(name, folder), 'utf8'));
}

/** The addresses of all headings, as GitHub has them. */
const headings = new Set();
for (const [name, page] of pages) {
  for (const [, heading] of page.matchAll(/^#+ (.+)$/gm)) {
    const address = `${name}#${anchor(heading)}`;
    assert.ok(!headings.has(address), `${address} stands twice`);
    headings.add(address);
  }
}

test('the pages are those of this build', () => {
  const written = writePages(addon.declarations());
  assert.deepEqual([...pages.keys()].sort(), [...written.keys()].sort());
  for (const [name, page] of written) {
    assert.ok(page === pages.get(name), `docs/api/${name} is of another build: npm run docs`);
  }
});

test('every method is on the page of its module, and twice in the index', () => {
  const names = new Map();
  for (const { method, place, isStreamed } of addon.methods()) {
    // Its first name is its own; the others are old.
    if (names.has(place)) continue;
    names.set(place, method);
    if (isStreamed) names.set(`${place} as a stream`, method.replace(/\w+$/, 'stream'));
  }
  assert.ok(names.size > 200);
  for (const method of names.values()) {
    const [module] = method.split('.');
    assert.ok(pages.get(`${module}.md`)?.includes(`\n### ${method}(`), `${method} is on no page`);
    const links = pages.get('README.md').split(`[\`${method}\`](${module}.md#`).length - 1;
    assert.equal(links, 2, `${method} has ${links} links in the index`);
  }
});

test('every old name is on the page of its module', () => {
  const resourceOf = (method) => method.replace(/\.\w+$/, '');
  const own = new Map();
  for (const { method, place } of addon.methods()) {
    if (!own.has(place)) own.set(place, method);
    const name = own.get(place);
    const isMoved = resourceOf(name) !== resourceOf(method);
    const page = pages.get(`${name.split('.')[0]}.md`);
    assert.ok(page.includes(`\`${isMoved ? resourceOf(method) : method}\``), method);
  }
});

test('every link leads to a heading', () => {
  let count = 0;
  for (const [name, page] of pages) {
    for (const [, file, hash] of page.matchAll(/\]\((?!https?:)([^)#]*)(#[^)]*)?\)/g)) {
      const target = (file || name) + (hash ?? '');
      assert.ok(hash ? headings.has(target) : pages.has(target), `${name} links to ${target}`);
      count += 1;
    }
  }
  assert.ok(count > 1000);
});
