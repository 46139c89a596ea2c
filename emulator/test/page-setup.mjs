// How a test of the page starts: with an emulator, an app that it calls back, and a browser.

import assert from 'node:assert/strict';
import { after, afterEach, beforeEach } from 'node:test';
import { startEmulator } from 'rongcloud-emulator';
import RongCloud from 'rongcloud-native';
import { startChromium } from './chromium.mjs';
import { startReceiver } from './receiver.mjs';

const APP = { appkey: '8alwspkvucoim', secret: 'yaicmsjl0a3LWz' };

export const rows = (page) => page.locator('.rows tbody tr');

/** The rows of one list, and none of the list that it takes the place of. */
export const rowsOf = (page, list) => page.locator(`.rows.${list} tbody tr`);
export const pane = (page) => page.getByRole('complementary');
export const button = (page, name) => page.getByRole('button', { name, exact: true });

/** Waits until the text of a locator, which has nothing between two cells, is as wanted. */
export const shows = (locator, wanted) => locator.filter({ hasText: wanted }).first().waitFor();

/**
 * Keeps the page's timers of a length, in milliseconds, from ending: a machine that stalls would let them
 * end too early. Returns a function that ends them.
 */
export async function holdTimers(page, length) {
  await page.evaluate((held) => {
    const { setTimeout } = window;
    window.held = [];
    window.setTimeout = (run, milliseconds) =>
      milliseconds === held ? -window.held.push(run) : setTimeout(run, milliseconds);
  }, length);
  return () =>
    page.evaluate(() => {
      for (const run of window.held.splice(0)) run();
    });
}

export async function setUpPage() {
  const { browser, problem } = await startChromium();
  after(() => browser?.close());

  const app = { verdict: { pass: 1 } };
  const receiver = await startReceiver({ after }, ({ form }, response) =>
    response.end(form?.msgType ? JSON.stringify(app.verdict) : ''),
  );
  const emulator = await startEmulator({ webhooks: receiver.url });
  after(() => emulator.close());
  const client = RongCloud({ ...APP, api: [emulator.url], maxRetries: 0 });
  after(() => client.close());

  const contexts = [];
  const problems = [];
  beforeEach(() => {
    emulator.reset();
    app.verdict = { pass: 1 };
    receiver.requests.length = 0;
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
    assert.deepEqual(problems.splice(0), []);
  });

  /** Opens a tab at a URL, with the options of a browser's context. */
  async function openTab(url, options) {
    const context = await browser.newContext({ locale: 'en-GB', ...options });
    contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(url);
    return page;
  }

  /**
   * Opens the page. Its errors, its warnings and requests to others fail the test, also what the
   * emulator refuses unless that is allowed.
   */
  async function open(more = {}) {
    const { hash = '', width = 1400, height = 860, allowRefusals = false, ...options } = more;
    const page = await openTab('about:blank', { viewport: { width, height }, ...options });
    page.on('pageerror', (error) => problems.push(error.stack));
    page.on('console', (message) => {
      const isAllowed = allowRefusals && message.text().includes('status of 400');
      if (['error', 'warning'].includes(message.type()) && !isAllowed) {
        problems.push(message.text());
      }
    });
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== emulator.url) problems.push(request.url());
    });
    await page.goto(`${emulator.url}/${hash}`);
    await page.locator('.live').waitFor();
    return page;
  }

  return {
    /** Why there is no browser; false when there is one. */
    skip: problem ?? false,
    app,
    receiver,
    emulator,
    client,
    register: (id, name = id) =>
      client.User.register({ id, name, portrait: 'http://example.com/p.png' }),
    open,
    openTab,
  };
}
