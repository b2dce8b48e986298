import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { type Bot, makeBot } from '../../../test/bot.ts';
import { launchChromium, NO_CHROMIUM } from '../../../test/browser.ts';
import { callOf } from '../../../test/fakes.ts';
import { makeWeb, type Web } from '../index.ts';

let bot: Bot;
let web: Web;
let browser: Browser;
const contexts: BrowserContext[] = [];
/** What the page complained of: script errors, and what its Content-Security-Policy refused. */
const complaints: string[] = [];

before(async () => {
  if (NO_CHROMIUM) return;
  bot = await makeBot();
  web = await start(0);
  browser = await launchChromium();
});
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
});
after(async () => {
  await browser?.close();
  await web?.stop();
  await bot?.close();
});

async function start(port: number): Promise<Web> {
  const made = makeWeb({ host: '127.0.0.1', port, version: '0.1.0' }, bot.host, { ready: async () => ({}) });
  await made.start();
  return made;
}

async function open(channel: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Amsterdam', ...options });
  context.setDefaultTimeout(15_000);
  contexts.push(context);
  return openIn(context, channel);
}

async function openIn(context: BrowserContext, channel: string): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/net::ERR_|Failed to load resource/.test(message.text()))
      complaints.push(message.text());
  });
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  await page.goto(`${web.address()}?channel=${channel}`);
  return page;
}

async function say(page: Page, line: string): Promise<void> {
  await page.fill('#line', line);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

describe('the page in a browser', { skip: NO_CHROMIUM, timeout: 240_000 }, () => {
  test('a briefing, a list and its evidence, with the keyboard alone', async () => {
    const page = await open('keys');
    assert.equal(await focused(page), 'line');
    await page.keyboard.type('/br');
    await page.waitForSelector('#suggestion-0[aria-selected="true"]');
    assert.equal(await page.getAttribute('#line', 'aria-activedescendant'), 'suggestion-0');
    await page.keyboard.press('Enter');
    assert.equal(await page.inputValue('#line'), '/brief ');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.heading-1:has-text("Port of Calder Bay")');
    assert.equal(await page.inputValue('#line'), '');
    assert.match((await page.textContent('#announcer')) ?? '', /Sitrep: Port of Calder Bay/);
    await page.focus('.buttons button:has-text("Positions")');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.replies .only-you');
    assert.ok(await page.evaluate(() => document.activeElement?.closest('.replies')), 'focus is on the reply');
    await page.focus('.replies button[aria-label^="Evidence: 2."]');
    await page.keyboard.press('Space');
    await page.waitForSelector('.replies mark:has-text("rushed and unworkable")');
    await page.focus('.replies .entry:last-child .dismiss');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.replies mark', { state: 'detached' });
    assert.notEqual(await page.evaluate(() => document.activeElement?.tagName), 'BODY', 'focus is not lost');
  });

  test('options are completed, Enter sends what is whole, arrows bring back what was sent', async () => {
    const page = await open('options');
    await page.keyboard.type('/schedule add dai');
    await page.waitForSelector('#suggestions li:has-text("daily 08:00")');
    await page.keyboard.press('Tab');
    assert.equal(await page.inputValue('#line'), '/schedule add daily 08:00 ');
    await page.keyboard.type('zone ams');
    await page.waitForSelector('#suggestions li:has-text("Europe/Amsterdam")');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type('from https://feed.example/rss');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.heading-1:has-text("Schedule added")');
    await page.keyboard.type('/schedule pause ');
    await page.waitForSelector('#suggestions li:has-text("daily 08:00")');
    await page.keyboard.press('Tab');
    assert.match(await page.inputValue('#line'), /^\/schedule pause \S+ $/);
    await page.fill('#line', '');
    await page.keyboard.press('ArrowUp');
    assert.match(await page.inputValue('#line'), /^\/schedule add daily/);
  });

  test('a second Enter, and a second click, do nothing twice', async () => {
    const page = await open('double');
    await page.fill('#line', '/brief');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.buttons');
    await page.locator('.buttons button').first().dblclick();
    await page.waitForSelector('.replies .entry.reply');
    await page.waitForTimeout(300);
    assert.equal(await page.locator('.entry.said').count(), 1);
    assert.equal(await page.locator('.replies .entry').count(), 1);
  });

  test('two tabs show the same, and the second goes on when the first is closed', async () => {
    const first = await open('tabs');
    const second = await openIn(first.context(), 'tabs');
    await say(first, '/brief');
    await second.waitForSelector('.heading-1:has-text("Port of Calder Bay")');
    await say(second, '/sitrep status');
    await first.waitForSelector('.heading-1:has-text("Status")');
    assert.equal(await first.locator('.messages > .entry').count(), 4);
    await first.close();
    await post('tabs', 'after-close');
    await second.waitForSelector('.badge.scheduled');
    assert.equal(await second.locator('.messages > .entry').count(), 5);
  });

  test('a scheduled briefing arrives by itself, and other channels say that theirs has', async () => {
    const page = await open('live');
    await post('live', 'live-1');
    await page.waitForSelector('.badge.scheduled');
    assert.equal(await page.locator('a[data-channel="news"] .unread').isVisible(), false);
    await post('news', 'live-2');
    await page.waitForSelector('a[data-channel="news"] .unread:visible');
    await page.click('a[data-channel="news"]');
    await page.waitForSelector('.badge.scheduled');
    assert.equal(await page.locator('a[data-channel="news"] .unread').isVisible(), false);
    await page.click('a[data-channel="live"]');
    assert.equal(await page.locator('a[data-channel="news"] .unread').isVisible(), false);
  });

  test('a reader stays where they read; what is new below is said, what was asked for is not', async () => {
    const page = await open('reading', { viewport: { width: 1000, height: 500 } });
    await say(page, '/brief');
    await page.waitForSelector('.buttons');
    await page.waitForTimeout(300);
    assert.equal(await page.locator('#newer').isVisible(), false);
    const top = () => page.evaluate(() => document.getElementById('scroll')?.scrollTop);
    await page.evaluate(() => document.getElementById('scroll')?.scrollTo(0, 40));
    await post('reading', 'reading-1');
    await page.waitForSelector('#newer:visible');
    assert.equal(await top(), 40);
    await page.click('#newer');
    await page.waitForSelector('#newer', { state: 'hidden' });
    assert.ok((await top())! > 40);
  });

  test('a lost connection is said, a line that cannot be sent is kept, and all goes on when the bot is back', async () => {
    const page = await open('lost');
    const { port } = new URL(web.address());
    await web.stop();
    await page.waitForSelector('#connection:has-text("Connection lost")');
    await say(page, '/sitrep help');
    await page.waitForSelector('#failure:has-text("could not be reached")');
    assert.equal(await page.inputValue('#line'), '/sitrep help');
    web = await start(Number(port));
    await page.waitForFunction(() => document.getElementById('connection')?.textContent === '');
    await page.focus('#line');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.heading-1:has-text("Sitrep")');
    assert.equal(await page.locator('#failure').isVisible(), false);
  });

  test('files: chosen, dropped, too large, taken away', async () => {
    const page = await open('files');
    const bridge = { name: 'bridge <b>.txt', mimeType: 'text/plain', buffer: Buffer.from('The bridge.\n\nIs shut.') };
    await page.setInputFiles('#file', bridge);
    assert.equal(await page.textContent('#chip-name'), 'bridge <b>.txt');
    await page.click('#detach');
    assert.equal(await page.locator('#chip').isVisible(), false);
    await drop(page, 'large.txt', 'x'.repeat(11), 1024 * 1024);
    await page.waitForSelector('#failure:has-text("larger than 10 MB")');
    await drop(page, 'tunnel.txt', 'The tunnel.\n\nIs open.');
    assert.equal(await page.textContent('#chip-name'), 'tunnel.txt');
    await page.focus('#line');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.said .file:has-text("tunnel.txt")');
    await page.waitForSelector('.reply blockquote:has-text("The tunnel.")');
  });

  test('pasted text is briefed; nothing in it, nor in a file’s name, runs', async () => {
    const page = await open('hostile');
    const attack = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
    await page.fill('#line', `The ${attack} bridge.\n\nMinister <svg onload="window.hacked=1"> said so.`);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.reply .heading-1');
    await page.setInputFiles('#file', {
      name: '"><img src=x onerror=window.hacked=1>.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(`The ${attack}\n\nEnd.`),
    });
    await page.focus('#line');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.said .file');
    await page.waitForFunction(() => document.querySelectorAll('.entry.reply').length === 2);
    await say(page, `/brief ${attack}`);
    await page.waitForFunction(() => document.querySelectorAll('.entry.reply').length === 3);
    await page.reload();
    await page.waitForFunction(() => document.querySelectorAll('.entry.reply').length === 3);
    assert.equal(await page.evaluate(() => (window as unknown as { hacked?: number }).hacked), undefined);
    assert.equal(await page.locator('main img, main script').count(), 0);
  });

  test('in Dutch, with the language remembered', async () => {
    const page = await open('taal', { locale: 'nl-NL' });
    assert.equal(await page.getAttribute('html', 'lang'), 'nl');
    await say(page, '/brief');
    await page.waitForSelector('.heading-1:has-text("Gemeente Veldhaven")');
    await page.click('.languages button[value="en"]');
    await page.waitForSelector('html[lang="en"]');
    await page.reload();
    assert.equal(await page.getAttribute('html', 'lang'), 'en');
    assert.ok(await page.isVisible('.buttons button:has-text("Positions")'));
  });

  test('on a narrow screen nothing runs over, and the channels are behind a button', async () => {
    const page = await open('small', { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
    await say(page, '/brief');
    await page.waitForSelector('.buttons');
    await page.click('.buttons button:has-text("Positions")');
    await page.waitForSelector('.replies .body > .buttons');
    await page.fill('#line', '/schedule add daily 08:00 ');
    await page.waitForSelector('#suggestions:visible');
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    assert.equal(await page.locator('#side').isVisible(), false);
    await page.click('.menu');
    await page.click('#side a[data-channel="news"]');
    await page.waitForURL(/channel=news/);
  });

  test('what a screen reader needs is there', async () => {
    const page = await open('reader');
    await say(page, '/brief');
    await page.waitForSelector('.buttons');
    const faults = await page.evaluate(() => {
      const found: string[] = [];
      if (document.querySelectorAll('h1').length !== 1) found.push('one h1');
      if (!document.querySelector('main [role="log"]')) found.push('a log');
      for (const control of document.querySelectorAll('button, input, textarea, a')) {
        const name = control.getAttribute('aria-label') ?? control.textContent?.trim() ?? '';
        const hidden = control.closest('[hidden]') !== null || (control as HTMLInputElement).type === 'file';
        if (!name && !hidden) found.push(`no name: ${control.outerHTML.slice(0, 80)}`);
      }
      let level = 1;
      for (const heading of document.querySelectorAll('main h2, main h3, main h4, main h5')) {
        const next = Number(heading.tagName[1]);
        if (next > level + 1) found.push(`level ${next} after ${level}`);
        level = next;
      }
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      if (new Set(ids).size !== ids.length) found.push('ids twice');
      for (const element of document.querySelectorAll('[aria-labelledby], [aria-describedby], [aria-controls]'))
        for (const attribute of ['aria-labelledby', 'aria-describedby', 'aria-controls'])
          for (const id of element.getAttribute(attribute)?.split(' ') ?? [])
            if (!document.getElementById(id)) found.push(`${attribute} ${id}`);
      return found;
    });
    assert.deepEqual(faults, []);
  });

  test('nothing was complained of', () => assert.deepEqual(complaints, []));
});

async function post(channel: string, key: string): Promise<void> {
  const kept = await bot.use.brief({ kind: 'none' }, callOf('brief'));
  const place = { platform: 'web', workspace: '', channel } as const;
  await web.post({ place, reply: { kind: 'briefing', ...kept }, reader: { language: 'en', zone: 'UTC' }, key });
}

/** Drops a file whose content is a text, so many times. */
async function drop(page: Page, name: string, text: string, times = 1): Promise<void> {
  await page.evaluate(
    ({ name, text, times }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text.repeat(times)], name, { type: 'text/plain' }));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
    },
    { name, text, times },
  );
}
