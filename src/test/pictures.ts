// Takes the README's pictures of the real bot: `npm run pictures`. Needs Chromium.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { launchChromium, NO_CHROMIUM } from './browser.ts';

if (NO_CHROMIUM) {
  process.stderr.write(`${NO_CHROMIUM}\n`);
  process.exit(1);
}

const root = new URL('../../', import.meta.url).pathname;
const data = await mkdtemp(join(tmpdir(), 'sitrep-pictures-'));
// Nothing of this machine's settings: no token, no other language.
const env = { PATH: process.env.PATH, DATA_DIR: data, WEB_PORT: '0', LOG_LEVEL: 'error' };
const bot = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'src/main.ts')], {
  cwd: data,
  env,
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [line] = (await once(createInterface(bot.stdout), 'line')) as [string];
const address = /http:\S+/.exec(line)?.[0] ?? '';
const browser = await launchChromium();

try {
  await mkdir(join(root, 'docs'), { recursive: true });
  await picture('briefing-en', 'briefings', 'en-GB', 'light', 1330, async () => {});
  await picture('evidence-nl', 'news', 'nl-NL', 'dark', 900, async (page) => {
    await page.click('.buttons button:nth-child(2)');
    await page.click('.replies button.evidence >> nth=1');
    await page.waitForSelector('.replies mark');
  });
} finally {
  await browser.close();
  bot.kill('SIGTERM');
  await once(bot, 'exit');
  await rm(data, { recursive: true });
}

async function picture(
  name: string,
  channel: string,
  locale: string,
  colorScheme: 'light' | 'dark',
  height: number,
  then: (page: Awaited<ReturnType<typeof browser.newPage>>) => Promise<void>,
): Promise<void> {
  const viewport = { width: 1280, height };
  const page = await browser.newPage({ viewport, locale, colorScheme, timezoneId: 'Europe/Amsterdam' });
  await page.goto(`${address}?channel=${channel}`);
  await page.click('[data-send="/brief"]');
  await page.waitForSelector('.entry.reply .buttons');
  await then(page);
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(root, 'docs', `${name}.png`) });
  await page.close();
}
