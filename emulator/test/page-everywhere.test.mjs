import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { pane, rows, setUpPage, shows } from './page-setup.mjs';
import { text } from './receiver.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HOSTILE = '<img src=x onerror="document.title=1">';

const { skip, emulator, client, register, open } = await setUpPage();

/** Something of each kind. */
async function fill() {
  const { token } = await register('ann', HOSTILE);
  await register('bob', 'a-very-long-name-without-a-space'.repeat(2));
  emulator.clients.connect(token, { os: 'iOS' });
  await client.Group.create({ id: 'team', name: 'Team', members: [{ id: 'ann' }] });
  emulator.clients.createGroup('ann', 'entrusted', 'Entrusted', ['bob']);
  emulator.clients.joinChatroom('ann', 'room');
  await client.UltraGroup.create({ userId: 'ann', id: 'ultra', name: 'Ultra' });
  emulator.clients.requestFriend('ann', 'bob');
  emulator.clients.requestFriend('eve', 'bob');
  emulator.clients.acceptFriend('bob', 'ann');
  await emulator.clients.send('ann', text('bob', 'hello'));
  await client.User.Block.add({ id: 'bob', minute: 5 });
  await assert.rejects(client.User.get({ id: 'nobody' }));
  emulator.fault({ kind: 'html', path: '/user/info.json', times: 1 });
  await assert.rejects(client.User.get({ id: 'ann' }));
  emulator.fault({ kind: 'refusal', path: '/push.json' });
  await emulator.settled();
}

const LISTS = [
  'calls',
  'deliveries',
  'messages',
  'users',
  'groups',
  'chatrooms',
  'ultraGroups',
  'friends',
];

/** Goes through every list with something open, and every form. */
async function* everywhere(page) {
  for (const list of LISTS) {
    await page.goto(`${emulator.url}/#${list}`);
    await page.locator(`.rows.${list}`).waitFor();
    yield list;
    await rows(page).first().click();
    await pane(page).locator('h2').waitFor();
    yield `${list}, opened`;
    await page.keyboard.press('Escape');
  }
  await page.locator('.bar button').first().click();
  for (const action of await pane(page).locator('.choice').all()) {
    await action.click();
    yield `the form ${await action.innerText()}`;
  }
  await page.locator('.bar button').nth(1).click();
  await pane(page).locator('#fault-kind').waitFor();
  for (const kind of await pane(page).locator('#fault-kind option').allInnerTexts()) {
    await pane(page).locator('#fault-kind').selectOption(kind);
    yield `the form of the fault ${kind}`;
  }
  await page.locator('.bar .danger').click();
  await page.getByRole('dialog').waitFor();
  yield 'the question before a reset';
}

describe('every part of the page', { skip }, () => {
  for (const locale of ['en-GB', 'zh-CN']) {
    test(`nothing is wider than a phone of 360 px (${locale})`, async () => {
      await fill();
      const page = await open({ width: 360, height: 640, locale });
      for await (const place of everywhere(page)) {
        const widths = await page.evaluate(() => ({
          page: document.documentElement.scrollWidth,
          parts: [...document.querySelectorAll('.list, .scroll, .pane, .bar, .lists, .toolbar')]
            .filter((part) => part.scrollWidth > part.clientWidth)
            .map(({ className }) => className),
        }));
        assert.deepEqual(widths, { page: 360, parts: [] }, place);
      }
    });
  }

  for (const [colorScheme, width] of /** @type {const} */ ([
    ['light', 1400],
    ['dark', 360],
  ])) {
    test(`axe finds nothing wrong: ${colorScheme}, ${width} px`, async () => {
      await fill();
      const page = await open({ colorScheme, width, reducedMotion: 'reduce' });
      await page.evaluate(AXE);
      for await (const place of everywhere(page)) {
        const { violations } = await page.evaluate(() => window.axe.run());
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
        assert.deepEqual(found, [], place);
      }
    });
  }

  test('the colours of the system show what is chosen', async () => {
    await fill();
    const page = await open({ forcedColors: 'active', hash: '#users' });
    await page.locator('.filter').first().click();
    await shows(page.locator('.matching'), '1 of 2');
    await rows(page).first().click();
    await page.locator('.rows .selected').waitFor();
    const groundOf = (part) =>
      page
        .locator(part)
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    const isSeen = async (chosen, other) => {
      assert.notEqual(await groundOf(chosen), await groundOf(other), chosen);
    };
    await isSeen('.lists [aria-current]', '.lists a');
    await isSeen('.filter[aria-pressed=true]', '.filter[aria-pressed=false]');
    await page.locator('.filter').first().click();
    await page.locator('.rows tr:not(.selected) td').first().waitFor();
    await isSeen('.rows .selected', '.rows tbody tr:not(.selected)');
    await page.locator('#open-clients').click();
    await page.locator('.choice').first().waitFor();
    await isSeen('#open-clients', '#open-faults');
    await isSeen('.choice :checked + span', '.choice :not(:checked) + span');
  });

  test('paper has all rows, and all of what is open', async () => {
    for (let number = 0; number < 60; number += 1) await register(`u${number}`);
    const page = await open({ colorScheme: 'dark' });
    await rows(page).nth(59).click();
    await pane(page).locator('h2').waitFor();
    await page.emulateMedia({ media: 'print' });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('body, .list, .scroll, .pane, pre')]
        .filter((part) => part.scrollHeight > part.clientHeight + 1)
        .map(({ className }) => className),
    );
    assert.deepEqual(cut, []);
    assert.ok(await page.evaluate(() => document.body.clientHeight > 60 * 20));
    assert.equal(
      await page.evaluate(() => getComputedStyle(document.body).color),
      'rgb(26, 29, 33)',
    );
  });
});
