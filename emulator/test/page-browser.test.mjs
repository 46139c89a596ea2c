import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer as createProxy, get } from 'node:http';
import { connect, createServer } from 'node:net';
import { describe, test } from 'node:test';
import { startEmulator } from 'rongcloud-emulator';
import { freePort } from '../../__test__/listening.mjs';
import { button, holdTimers, pane, rows, rowsOf, setUpPage, shows } from './page-setup.mjs';
import { text } from './receiver.mjs';

const HOSTILE = '<img src=x onerror="document.title=1">';

const { skip, app, receiver, emulator, client, register, open, openTab } = await setUpPage();

const count = (page, list) =>
  page.getByRole('navigation').getByRole('link', { name: list }).locator('.count');

describe('the page in a browser', { skip }, () => {
  test('a user whom the SDK registers appears, without a reload', async () => {
    const page = await open();
    await page.getByText('No calls yet').waitFor();
    await register('ann', HOSTILE);

    await shows(rows(page), '/user/getToken.json');
    assert.match(await rows(page).first().innerText(), /200\s+200\s+POST\s+\/user\/getToken\.json/);
    assert.match(await rows(page).first().innerText(), /\d ms/);
    await shows(count(page, 'Users'), '1');

    await page.getByRole('link', { name: '/user/getToken.json' }).click();
    await shows(pane(page), 'POST /user/getToken.json');
    const shown = await pane(page).innerText();
    assert.ok(shown.includes(`name\n${HOSTILE}`), 'a field');
    assert.match(shown, /"userId": "ann"/, 'the answer');
    assert.match(shown, /app-key\n8alwspkvucoim/, 'a header');

    await page.getByRole('link', { name: /^Users/ }).click();
    await shows(rowsOf(page, 'users'), HOSTILE);
    await rowsOf(page, 'users').first().click();
    await shows(pane(page), HOSTILE);
    assert.equal(await page.title(), 'RongCloud emulator', 'the name is text and no HTML');
  });

  test('a user is connected and joins a chatroom', async () => {
    await register('ann');
    const page = await open({ hash: '#users/ann' });
    await button(pane(page), 'Connect').click();
    await pane(page).getByLabel('Platform').selectOption('iOS');
    await pane(page).locator('form').getByRole('button').click();
    await shows(rows(page), 'iOS');

    await pane(page).getByText('Join a chatroom').click();
    await pane(page).getByLabel('chatroom', { exact: true }).fill('lobby');
    await pane(page).locator('form').getByRole('button').click();
    await shows(count(page, 'Chatrooms'), '1');
    await shows(pane(page).getByRole('log'), 'ann → lobby done');

    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: /^Chatrooms/ }).click();
    await rowsOf(page, 'chatrooms').first().click();
    await shows(pane(page), /"members": \[\s+\{\s+"id": "ann"/);
  });

  test('preMessage decides on a message that is written here', async () => {
    app.verdict = { pass: 0, extra: 'not like this' };
    const page = await open({ hash: '#deliveries' });
    await button(page, 'Act as a client').click();
    await pane(page).getByText('Write a message').click();
    await pane(page).getByLabel('User', { exact: true }).fill('ann');
    await pane(page).getByLabel('Target').fill('bob');
    await pane(page).getByLabel('Words').fill('hello');
    const write = pane(page).locator('form').getByRole('button', { name: 'Write a message' });

    await write.click();
    await shows(pane(page).getByRole('log'), 'not delivered preMessage refused it. not like this');
    await shows(rows(page), /delivered.*preMessage/s);
    await shows(count(page, 'Messages'), '0');
    assert.deepEqual(
      receiver.requests.map(({ form }) => [form.fromUserId, form.content]),
      [['ann', '{"content":"hello"}']],
    );

    app.verdict = { pass: 1 };
    await write.click();
    await shows(pane(page).getByRole('log'), 'delivered {"content":"hello"}');
    await shows(count(page, 'Messages'), '1');
    await shows(count(page, 'Callbacks'), '3');

    await rows(page).filter({ hasText: 'preMessage' }).last().click();
    await shows(pane(page), '"extra": "not like this"');
    await shows(pane(page), 'hello');
  });

  test('a message is recalled', async () => {
    const { messageUID } = await emulator.clients.send('ann', text('bob', 'oops'));
    const page = await open({ hash: `#messages/${messageUID}` });
    await button(pane(page), 'Recall').click();
    await pane(page).locator('form').getByRole('button', { name: 'Recall' }).click();
    await shows(rows(page), 'recalled');
  });

  test('an id with half of a surrogate pair is shown, as is an address with no id', async () => {
    emulator.clients.joinChatroom('ann\ud800', 'room\udc00');
    const page = await open({ hash: '#chatrooms/' });
    await rows(page).first().click();
    await shows(pane(page), 'ann\\ud800');
    assert.equal(await page.locator('.rows .selected').count(), 1);
    await page.keyboard.press('Escape');
    await pane(page).waitFor({ state: 'detached' });
    await shows(page.locator('.connection'), 'Live');
  });

  test('an id that is written from the right turns nothing around it', async () => {
    await emulator.clients.send('\u202eann', text('bob', 'hello'));
    const page = await open({ hash: '#messages' });
    await rows(page).first().click();
    await pane(page).locator('h2').waitFor();
    const lefts = await page.evaluate(() =>
      ['ann', '→', 'bob'].map((words) => {
        const heading = document.querySelector('.pane h2');
        const nodes = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
        while (!nodes.nextNode().data.includes(words));
        const range = document.createRange();
        const start = nodes.currentNode.data.indexOf(words);
        range.setStart(nodes.currentNode, start);
        range.setEnd(nodes.currentNode, start + words.length);
        return range.getBoundingClientRect().left;
      }),
    );
    assert.deepEqual(
      lefts,
      lefts.toSorted((a, b) => a - b),
    );
  });

  test('JSON of thousands of levels is shown as it was sent', async () => {
    const levels = 3000;
    const content = '['.repeat(levels) + ']'.repeat(levels);
    await assert.rejects(client.request('/none.json', { content }), { code: 404 });
    const page = await open();
    await rows(page).first().click();
    await shows(pane(page), content);
    const { length } = await pane(page).textContent();
    assert.ok(length < 10 * levels, `${length} characters`);
  });

  test('a fault that is injected here fails the next call', async () => {
    await register('ann');
    const page = await open();
    await page.getByRole('link', { name: '/user/getToken.json' }).click();
    await button(pane(page), 'Inject a fault here').click();
    assert.equal(await pane(page).getByLabel('Path').inputValue(), '/user/getToken.json');
    await pane(page).getByLabel('Kind').selectOption('refusal');
    await pane(page).getByLabel('Times').fill('1');
    await pane(page).getByLabel('Code').fill('1004');
    await pane(page).getByLabel('Status').fill('403');
    await button(pane(page), 'Add the fault').click();
    await shows(pane(page), '/user/getToken.json, 1 left');
    await shows(page.getByRole('button', { name: 'Faults 1' }), '1');

    await assert.rejects(register('bob'), { code: 1004, status: 403 });
    await shows(rows(page), /403.*1004.*refusal/);
    await shows(pane(page), 'None');
    await register('bob');

    emulator.fault({ kind: 'silence' });
    await shows(pane(page), 'every path, every time');
    await button(pane(page), 'Clear all faults').click();
    await shows(pane(page), 'None');
  });

  test('what is wrong with a field is said at the field', async () => {
    const page = await open({ allowRefusals: true });
    await page.locator('#open-faults').click();
    const times = pane(page).getByLabel('Times');
    await times.fill('0');
    await button(pane(page), 'Add the fault').click();
    await shows(page.locator('.field:has(#fault-times)'), 'times must be');
    assert.equal(await times.getAttribute('aria-invalid'), 'true');
    assert.ok(await times.evaluate((field) => field === document.activeElement));
    const said = await times.getAttribute('aria-describedby');
    assert.match(await page.locator(`#${said}`).innerText(), /^times must be a whole number/);
    await times.fill('1');
    await button(pane(page), 'Add the fault').click();
    await shows(pane(page), 'every path, 1 left');
    assert.equal(await pane(page).locator('.problem').innerText(), '');

    await button(page, 'Act as a client').click();
    await pane(page).getByText('Write a message').click();
    await pane(page).getByLabel('User', { exact: true }).fill('ann');
    await pane(page).getByLabel('Target').fill('x'.repeat(65));
    await pane(page).getByLabel('Words').fill('hello');
    await pane(page).locator('form').getByRole('button').click();
    await shows(page.locator('.field:has(#client-targetId)'), 'message.targetId must be');
  });

  test('calls are searched and filtered, and more of them shown', async () => {
    for (let number = 0; number < 205; number += 1) await register(`u${number}`);
    await assert.rejects(client.User.get({ id: 'nobody' }));
    const page = await open();
    await shows(page.locator('.matching'), '206 of 206');
    assert.equal(await rows(page).count(), 200);
    await button(page, 'Show more').click();
    await rows(page).nth(205).waitFor();

    await page.getByLabel('Search').fill('u20 GETTOKEN');
    await shows(page.locator('.matching'), /^6 of 206$/);
    await page.getByLabel('Search').fill('');
    await button(page, 'Refused').click();
    await shows(page.locator('.matching'), '1 of 206');
    assert.match(await rows(page).innerText(), /400\s+1002/);
    await page.getByLabel('Search').fill('no such thing');
    await page.getByText('Nothing matches.').waitFor();
    await button(page, 'Refused').click();
    await page.getByLabel('Search').fill('');
    await shows(page.locator('.matching'), '206 of 206');
    await button(page, 'Clear').click();
    await page.getByText('No calls yet').waitFor();
    await shows(count(page, 'Users'), '205');
  });

  test('a click opens what was pressed, although calls come meanwhile', async () => {
    for (const id of ['ann', 'bob', 'eve']) await register(id);
    const page = await open();
    await rows(page).nth(2).waitFor();
    await rows(page).nth(1).hover();
    // A press that is longer than this counts no more.
    await holdTimers(page, 1000);
    await page.mouse.down();
    const loaded = page.waitForResponse((response) => response.url().includes('/state?'));
    for (let number = 0; number < 20; number += 1) await register(`u${number}`);
    await (await loaded).finished();
    await new Promise((resolve) => setTimeout(resolve, 500));
    await page.mouse.up();
    await shows(pane(page), /userId\s*bob/);
    await shows(page.locator('.matching'), '23 of 23');
  });

  test('text of a row is selected without opening it, and a link in another tab', async () => {
    await register('ann');
    const page = await open();
    const { x, y, height } = await page.locator('.rows td.rest-of-row').boundingBox();
    await page.mouse.move(x + 8, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + 120, y + height / 2, { steps: 5 });
    await page.mouse.up();
    assert.match(await page.evaluate(() => String(getSelection())), /^userId=ann/);
    assert.equal(await pane(page).count(), 0);

    const [other] = await Promise.all([
      page.context().waitForEvent('page'),
      rows(page)
        .getByRole('link')
        .click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await shows(pane(other), 'POST /user/getToken.json');
    assert.equal(await pane(page).count(), 0);
  });

  test('a reset empties everything', async () => {
    await register('ann');
    emulator.clients.joinChatroom('ann', 'room');
    emulator.fault({ kind: 'html' });
    const page = await open({ hash: '#users/ann' });
    await button(page, 'Reset').click();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    assert.equal(emulator.requests.length, 1, 'it was cancelled');
    await button(page, 'Reset').click();
    await button(page, 'Forget everything').click();
    await page.getByText('No users yet').waitFor();
    for (const list of await page.locator('nav .count').allInnerTexts()) assert.equal(list, '0');
    assert.equal(await page.getByRole('button', { name: 'Faults 1' }).count(), 0);
    assert.equal(emulator.requests.length, 0);
  });

  test('the keyboard is enough', async () => {
    for (const id of ['ann', 'bob', 'eve']) await register(id);
    const page = await open();
    await rows(page).nth(2).waitFor();
    const focused = () => page.evaluate(() => document.activeElement.textContent.trim());
    const chosen = (number) =>
      page.locator(`.rows tbody tr.selected:nth-child(${number})`).waitFor();

    await page.keyboard.press('j');
    await chosen(1);
    await page.keyboard.press('ArrowDown');
    await chosen(2);
    await shows(pane(page), /userId\s*bob/);
    await page.keyboard.press('k');
    await chosen(1);
    await shows(pane(page), /userId\s*eve/);
    assert.equal(await focused(), '/user/getToken.json');
    await page.keyboard.press('Enter');
    assert.match(await focused(), /POST \/user\/getToken\.json/, 'Enter goes to what is open');
    await page.keyboard.press('Escape');
    await pane(page).waitFor({ state: 'detached' });
    assert.equal(await focused(), '/user/getToken.json', 'the row has the focus again');

    await page.keyboard.press('/');
    await page.keyboard.type('bob j/');
    assert.equal(await page.getByLabel('Search').inputValue(), 'bob j/');
    await page.keyboard.press('Escape');
    assert.equal(await page.getByLabel('Search').inputValue(), '');
    await page.keyboard.press('Escape');
    await page.keyboard.press('4');
    await shows(page.locator('nav [aria-current=page]'), 'Users');

    await button(page, 'Act as a client').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement.id === 'client-userId');
    await page.keyboard.type('ann');
    await page.keyboard.press('Enter');
    await shows(pane(page).getByRole('log'), 'ann done');
    await shows(rows(page), 'Websocket');
    await page.keyboard.press('Escape');
    await pane(page).waitFor({ state: 'detached' });
    assert.equal(await focused(), 'Act as a client');

    await button(page, 'Reset').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('No users yet').waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    assert.equal(await focused(), 'Reset');
  });

  test('keys step from row to row however fast they come, and the focus with them', async () => {
    for (const id of ['ann', 'bob', 'eve']) await register(id);
    const page = await openTab('about:blank');
    // The page hears of a new address when it is told to.
    await page.addInitScript(() => {
      let isHeld = true;
      window.follow = () => {
        isHeld = false;
        dispatchEvent(new HashChangeEvent('hashchange'));
      };
      addEventListener('hashchange', (event) => isHeld && event.stopImmediatePropagation());
    });
    await page.goto(`${emulator.url}/#users`);
    await rows(page).nth(2).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await register('zoe');
    await shows(rows(page), 'zoe');
    await page.evaluate(() => window.follow());
    await shows(page.locator('.rows .selected'), 'bob');
    const focused = await page.evaluate(() => document.activeElement.getAttribute('href'));
    assert.equal(focused, '#users/bob');
  });

  test('arrows scroll what is open while it has the focus', async () => {
    for (const id of ['ann', 'bob']) await register(id);
    const page = await open({ height: 300 });
    await rows(page).nth(1).waitFor();
    await page.keyboard.press('j');
    await shows(pane(page), /userId\s*bob/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.querySelector('.pane').scrollTop > 0);
    await shows(pane(page), /userId\s*bob/);
    await page.keyboard.press('j');
    await shows(pane(page), /userId\s*ann/);
  });

  test('an Escape that ends what an input method composes closes nothing', async () => {
    const page = await open();
    await button(page, 'Act as a client').click();
    const pressEscape = (isComposing) =>
      pane(page)
        .getByLabel('User', { exact: true })
        .dispatchEvent('keydown', { key: 'Escape', bubbles: true, isComposing });
    await pressEscape(true);
    assert.equal(await pane(page).locator('form').count(), 1);
    await pressEscape(false);
    await pane(page).waitFor({ state: 'detached' });
  });

  test('a screen reader hears of new calls, and not of each', async () => {
    const page = await open();
    await page.evaluate(() => {
      const news = document.querySelector('#news');
      window.heard = [];
      new MutationObserver(() => window.heard.push(news.textContent)).observe(news, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await page.getByText('No calls yet').waitFor();
    // News is gathered for so long.
    const speak = await holdTimers(page, 4000);
    for (let number = 0; number < 20; number += 1) {
      await register(`u${number}`);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    await rows(page).nth(19).waitFor();
    await speak();
    await page.waitForFunction(() => window.heard.includes('Calls: 20 new'));
    assert.deepEqual(await page.evaluate(() => window.heard.filter(Boolean)), ['Calls: 20 new']);
    assert.ok((await page.evaluate(() => window.heard.length)) <= 2);
    assert.equal(await page.locator('#news').getAttribute('role'), 'status');
  });

  test('it speaks the language of the browser', async () => {
    await register('ann');
    for (const [locale, lang, heading, list] of [
      ['zh-CN', 'zh-CN', '融云模拟器', '用户'],
      ['zh-TW', 'zh-CN', '融云模拟器', '用户'],
      ['en-US', 'en', 'RongCloud emulator', 'Users'],
      ['fr-FR', 'en', 'RongCloud emulator', 'Users'],
    ]) {
      const page = await open({ locale });
      assert.equal(await page.locator('html').getAttribute('lang'), lang);
      assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), heading);
      assert.equal(await page.title(), heading);
      await shows(page.getByRole('navigation'), list);
    }
  });

  test('it follows when the emulator goes away and comes back', async (t) => {
    const port = await freePort();
    const first = await startEmulator({ port });
    const page = await openTab(first.url);
    await page.getByText('Live', { exact: true }).waitFor();
    await first.close();
    await page.getByText('Not connected').waitFor();
    const second = await startEmulator({ port });
    t.after(() => second.close());
    second.clients.joinChatroom('ann', 'room');
    await page.getByText('Live', { exact: true }).waitFor();
    await shows(count(page, 'Chatrooms'), '1');
  });

  test('it notices a connection that has gone silent, and opens another', async (t) => {
    let isCut = false;
    const proxy = createServer((socket) => {
      const inner = connect(emulator.port, '127.0.0.1');
      for (const [from, to] of [
        [socket, inner],
        [inner, socket],
      ]) {
        from.on('data', (data) => isCut || to.write(data));
        from.on('error', () => {}).on('close', () => to.destroy());
      }
    }).listen(0, '127.0.0.1');
    await once(proxy, 'listening');
    t.after(() => proxy.close());
    const page = await openTab('about:blank');
    // A clock that goes on by itself would add to the silence what the machine stalls.
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1000);
    await page.goto(`http://127.0.0.1:${/** @type {any} */ (proxy.address()).port}`);
    await page.getByText('Live', { exact: true }).waitFor();
    isCut = true;
    await page.clock.runFor(39_000);
    assert.equal(await page.locator('.connection').innerText(), 'Live');
    await page.clock.runFor(2000);
    await page.getByText('Not connected').waitFor();
    isCut = false;
    await page.clock.runFor(41_000);
    await page.getByText('Live', { exact: true }).waitFor();
  });

  test('it keeps no connection while nobody has seen it yet', async () => {
    const page = await openTab('about:blank');
    await page.addInitScript(() => {
      window.isSeen = false;
      Object.defineProperty(document, 'hidden', { get: () => !window.isSeen });
    });
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(emulator.url);
    await page.getByText('Connecting').waitFor();
    assert.ok(!asked.includes('/_emulator/events'));
    await page.evaluate(() => {
      window.isSeen = true;
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await page.getByText('Live', { exact: true }).waitFor();
  });

  test('it says why a button did nothing', async () => {
    await register('ann');
    const page = await open({ hash: '#users/ann', allowRefusals: true });
    const refusal = { status: 400, json: { error: 'It is refused <b>' } };
    await page.route('**/_emulator/reset', (route) => route.fulfill(refusal));
    await button(page, 'Reset').click();
    await button(page, 'Forget everything').click();
    await shows(page.getByRole('alert'), 'It is refused <b>');
    await shows(page.locator('.connection'), 'Live');
    await shows(pane(page), 'ann');
  });

  test('a form says so when the emulator is away', async () => {
    const other = await startEmulator({ port: await freePort() });
    const page = await openTab(other.url);
    await button(page, 'Act as a client').click();
    await pane(page).getByLabel('User', { exact: true }).fill('ann');
    await other.close();
    await pane(page).locator('form').getByRole('button').click();
    await shows(pane(page).getByRole('alert'), /^Not connected$/);
  });

  test('behind a proxy that changes the host it says what is wrong', async (t) => {
    const { host } = new URL(emulator.url);
    const proxy = createProxy(({ url, method, headers }, response) => {
      const options = { method, headers: { ...headers, host } };
      get(emulator.url + url, options, (answer) => {
        response.writeHead(answer.statusCode, answer.headers);
        answer.pipe(response);
      });
    }).listen(0, '127.0.0.1');
    await once(proxy, 'listening');
    t.after(() => proxy.close());
    const { port } = /** @type {any} */ (proxy.address());
    const page = await openTab('about:blank');
    const devtools = await page.context().newCDPSession(page);
    const setPace = (playbackRate) => devtools.send('Animation.setPlaybackRate', { playbackRate });
    await devtools.send('Animation.enable');
    await setPace(0);
    await page.goto(`http://127.0.0.1:${port}`);
    await page.getByText('A proxy must').waitFor({ state: 'attached' });
    assert.ok(await page.getByText('A proxy must').isHidden(), 'not while the script loads');
    await setPace(1);
    await page.getByText('A proxy must').waitFor();
    const own = await open();
    assert.equal(await own.getByText('A proxy must').count(), 0);
  });
});
