// docs/api and docs/api.zh-CN are what `npm run docs` makes of the types of this build, and have every
// method.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { anchor } from '../docs/markdown.mjs';
import { writePages } from '../docs/pages.mjs';
import { translate } from '../docs/translate.mjs';
import { joinTranslations, readTranslations } from '../docs/translations.mjs';
import { LANGUAGES } from '../docs/words.mjs';

const addon = createRequire(import.meta.url)('../lib/binding.js').loadAddon(process);
const root = new URL('../', import.meta.url);
const read = (file) => readFile(new URL(file, root), 'utf8');

const english = addon.declarations();
const chinese = translate(english, joinTranslations(await readTranslations()));
const written = { english, chinese };

/** The pages of each language by their names. */
const languages = await Promise.all(
  Object.entries(LANGUAGES).map(async ([language, words]) => {
    const folder = `docs/${words.folder}/`;
    const names = await readdir(new URL(folder, root));
    const pages = await Promise.all(names.map(async (name) => [name, await read(folder + name)]));
    return { language, words, folder, pages: new Map(pages) };
  }),
);

/** The addresses of all pages and of their headings, as GitHub has them. */
const addresses = new Set();
for (const { folder, pages } of languages) {
  for (const [name, page] of pages) {
    addresses.add(folder + name);
    for (const [, heading] of page.matchAll(/^#+ (.+)$/gm)) {
      const address = `${folder}${name}#${anchor(heading)}`;
      assert.ok(!addresses.has(address), `${address} stands twice`);
      addresses.add(address);
    }
  }
}

/** The links of a page that lead to the reference, from the root of the project. */
function findLinks(file, page) {
  const links = [...page.matchAll(/\]\((?!https?:)([^)#]*)(#[^)]*)?\)/g)];
  return links.map(([, path, hash = '']) => {
    const { pathname } = new URL(path || file.split('/').at(-1), `file:///${file}`);
    return pathname.slice(1) + hash;
  });
}

test('index.zh.d.ts is of this build', async () => {
  const text = await read('index.zh.d.ts');
  assert.ok(text === chinese, 'index.zh.d.ts is of another build: npm run docs');
});

test('index.zh.d.ts is index.d.ts but for its comments', () => {
  const code = (text) => text.replace(/^.*\n/, '').replaceAll(/\/\*\*[\s\S]*?\*\//g, '/** */');
  assert.ok(code(english).length > 100_000);
  assert.equal(code(chinese), code(english));
});

test('an anchor has the letters of every script, as GitHub makes it', () => {
  assert.equal(anchor('Options of clients and calls'), 'options-of-clients-and-calls');
  assert.equal(anchor('User.getList(page?)'), 'usergetlistpage');
  assert.equal(anchor('客户端选项、调用选项（API）'), '客户端选项调用选项api');
});

for (const { language, words, folder, pages } of languages) {
  test(`the pages are those of this build, in ${language}`, () => {
    const expected = writePages(written[language], words);
    assert.deepEqual([...pages.keys()].sort(), [...expected.keys()].sort());
    for (const [name, page] of expected) {
      assert.ok(page === pages.get(name), `${folder}${name} is of another build: npm run docs`);
    }
  });

  test(`every method is on the page of its module, and twice in the index, in ${language}`, () => {
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

  test(`every old name is on the page of its module, in ${language}`, () => {
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

  test(`every link leads to a heading, and every page to the other language, from ${language}`, () => {
    let count = 0;
    for (const [name, page] of pages) {
      const links = findLinks(folder + name, page);
      for (const link of links) assert.ok(addresses.has(link), `${folder}${name} links to ${link}`);
      assert.ok(links.includes(`docs/${words.other.folder}/${name}`), `${folder}${name}`);
      count += links.length;
    }
    assert.ok(count > 1000);
  });
}

test('the guides lead to the pages of their language', async () => {
  const guides = (await readdir(new URL('docs/', root))).filter((name) => name.endsWith('.md'));
  let count = 0;
  for (const file of ['README.md', 'README.zh-CN.md', ...guides.map((name) => `docs/${name}`)]) {
    const links = findLinks(file, await read(file)).filter((link) => /^docs\/api[/.]/.test(link));
    for (const link of links) assert.ok(addresses.has(link), `${file} links to ${link}`);
    const { folder } = file.endsWith('.zh-CN.md') ? LANGUAGES.chinese : LANGUAGES.english;
    const own = links.filter((link) => link.startsWith(`docs/${folder}/`));
    // Each README tells of both.
    if (!file.startsWith('README')) assert.deepEqual(own, links, file);
    count += own.length;
  }
  assert.ok(count > 25);
});

/** The path of a file or, with a slash at its end, of a folder. */
const PATH = /\w\.(?:js|json|md|mjs|rs|toml|ts)$|\w\/$/;

/** What is written for people, without its blocks of code. */
async function readTexts() {
  const folders = ['', 'docs/', 'bench/', 'cli/', 'emulator/'];
  const names = await Promise.all(
    folders.map(async (folder) => {
      const all = await readdir(new URL(folder, root));
      return all.filter((name) => name.endsWith('.md')).map((name) => folder + name);
    }),
  );
  const texts = names
    .flat()
    .map(async (file) => [file, (await read(file)).replaceAll(/```[\s\S]*?```/g, '')]);
  return new Map(await Promise.all(texts));
}

test('every link of the texts leads to a file, and to a heading in it', async () => {
  const texts = await readTexts();
  const headings = new Set(addresses);
  for (const [file, text] of texts) {
    for (const [, heading] of text.matchAll(/^#+ (.+)$/gm)) {
      headings.add(`${file}#${anchor(heading)}`);
    }
  }
  let count = 0;
  for (const [file, text] of texts) {
    for (const link of findLinks(file, text)) {
      const [path, hash] = link.split('#');
      assert.ok(existsSync(new URL(path, root)), `${file} links to ${path}`);
      assert.ok(hash === undefined || headings.has(link), `${file} links to ${link}`);
      count += 1;
    }
  }
  assert.ok(count > 500);
});

test('the files and folders that the guides to the code name are there', async () => {
  const ignored = [...(await read('.gitignore')).matchAll(/^\/(.+)$/gm)].map(([, path]) => path);
  const isLeft = (name) => ['.git', 'node_modules', ...ignored].includes(name);
  const paths = [];
  for (const entry of await readdir(root, { withFileTypes: true })) {
    if (isLeft(entry.name)) continue;
    paths.push(`/${entry.name}`);
    if (!entry.isDirectory()) continue;
    const inside = await readdir(new URL(`${entry.name}/`, root), { recursive: true });
    paths.push(...inside.map((path) => `/${entry.name}/${path.replaceAll('\\', '/')}`));
  }
  const texts = await readTexts();
  for (const file of ['ARCHITECTURE.md', 'CONTRIBUTING.md']) {
    // What begins with a slash is a path of the service.
    const code = [...texts.get(file).matchAll(/`(\w[\w./-]*|\.[\w./-]+)`/g)];
    const named = code.map(([, text]) => text).filter((text) => PATH.test(text));
    assert.ok(named.length > 15);
    const missing = named
      .map((name) => name.replace(/\/$/, ''))
      .filter(
        (name) => !ignored.includes(name) && !paths.some((path) => path.endsWith(`/${name}`)),
      );
    assert.deepEqual(missing, [], file);
  }
});

test('the pages in Chinese have no prose in English', async () => {
  const [{ pages }] = languages.filter(({ language }) => language === 'chinese');
  const texts = [...pages.values()].map((page) => page.replaceAll(/```[\s\S]*?```/g, ''));
  for (const text of texts) {
    const prose = text.replaceAll(/`[^`]*`|<https?:[^>]*>|\]\([^)]*\)/g, '');
    const [english] = prose.match(/[a-z]+(?: [a-z]+){3,}/) ?? [];
    assert.equal(english, undefined);
  }
});
