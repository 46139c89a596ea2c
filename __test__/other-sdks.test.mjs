// docs/other-sdks.md has each method that calls an endpoint, and is what `npm run docs` makes of this build.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { readTypes } from '../cli/src/declarations.js';
import { findResources } from '../cli/src/resources.js';
import { anchor } from '../docs/markdown.mjs';
import { namesOfOthers, writeOtherSdks } from '../docs/other-sdks.mjs';
import { LANGUAGES } from '../docs/words.mjs';

const addon = createRequire(import.meta.url)('../lib/binding.js').loadAddon(process);
const declarations = addon.declarations();
const read = (name) => readFile(new URL(`../docs/${name}`, import.meta.url), 'utf8');
const languages = Object.values(LANGUAGES);
const pages = new Map(languages.map((words) => [words, writeOtherSdks(declarations, words)]));

test('the pages are those of this build', async () => {
  for (const [{ otherSdks }, page] of pages) {
    const { page: name } = otherSdks;
    assert.ok(page === (await read(name)), `docs/${name} is of another build: npm run docs`);
  }
});

test('every method with an endpoint has its names, or is said to have none, and no other has', () => {
  const methods = findResources(readTypes(declarations)).flatMap((resource) => resource.methods);
  assert.deepEqual(Object.keys(namesOfOthers).sort(), methods.map(({ name }) => name).sort());
  for (const page of pages.values()) {
    for (const { name } of methods) {
      assert.equal(page.split(`| [\`${name}\`](`).length - 1, 1, name);
    }
  }
});

test('the names are those of classes and methods, and none stands twice beside a method', () => {
  for (const [method, { java, go, ...rest }] of Object.entries(namesOfOthers)) {
    assert.deepEqual(rest, {}, method);
    for (const name of java ?? []) assert.match(name, /^(?:[a-z_]+\.)+[A-Z]\w*\.[a-z]\w*$/, method);
    for (const name of go ?? []) assert.match(name, /^[A-Z]\w*$/, method);
    for (const names of [java ?? ['none'], go ?? ['none']]) {
      assert.ok(names.length > 0, method);
      assert.equal(new Set(names).size, names.length, method);
    }
  }
});

test('what the Java SDK sends for a name goes to the endpoint of the method beside it', async () => {
  const recordings = JSON.parse(await readFile(new URL('java.json', import.meta.url), 'utf8'));
  const endpoints = new Map();
  for (const { java, verb, path } of recordings) endpoints.set(java, `${verb} ${path}`);
  const methods = findResources(readTypes(declarations)).flatMap((resource) => resource.methods);
  let count = 0;
  for (const { name, verb, path } of methods) {
    for (const java of namesOfOthers[name].java ?? []) {
      if (!endpoints.has(java)) continue;
      assert.equal(endpoints.get(java), `${verb} ${path}`, `${java} beside ${name}`);
      count += 1;
    }
  }
  assert.ok(count > 150, String(count));
});

test('every link leads to a heading of the reference in its language', async () => {
  for (const [{ folder }, page] of pages) {
    const headings = new Map();
    for (const [, file, hash] of page.matchAll(/\]\((api[^)#]*)#?([^)]*)\)/g)) {
      assert.ok(file.startsWith(`${folder}/`), file);
      if (!headings.has(file)) {
        const titles = (await read(file)).matchAll(/^#+ (.+)$/gm);
        headings.set(file, new Set([...titles].map(([, title]) => anchor(title))));
      }
      assert.ok(hash === '' || headings.get(file).has(hash), `${file}#${hash}`);
    }
    assert.ok(headings.size > 10);
  }
});
