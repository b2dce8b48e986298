import { after, before } from 'node:test';
import { makeLog } from '../core/log.ts';
import type { PlatformHost } from '../core/platform.ts';
import type { Update } from '../platforms/web/frame.ts';
import { makeWeb, type Web, type WebSettings, type WebSurroundings } from '../platforms/web/index.ts';
import { type Bot, makeBot } from './bot.ts';

/** The web page on free ports of this machine, for the tests of one file: the first is there, more can be started. */
export interface WebPages {
  readonly bot: Bot;
  readonly web: Web;
  /** What has been logged. */
  readonly lines: readonly string[];
  start(settings?: Partial<WebSettings>, surroundings?: Partial<WebSurroundings>, host?: PlatformHost): Promise<Web>;
}

/** Starts before the file's tests, and stops all that was started after them. */
export function webPages(): WebPages {
  let bot: Bot;
  let web: Web;
  const lines: string[] = [];
  const all: Web[] = [];

  async function start(
    settings: Partial<WebSettings> = {},
    surroundings: Partial<WebSurroundings> = {},
    host: PlatformHost = bot.host,
  ): Promise<Web> {
    const made = makeWeb({ host: '127.0.0.1', port: 0, version: '1.2.3', ...settings }, host, {
      ready: async () => ({ store: 'ready' }),
      ...surroundings,
    });
    all.push(made);
    await made.start();
    return made;
  }

  before(async () => {
    bot = await makeBot({ log: makeLog('debug', (line) => lines.push(line)) });
    web = await start();
  });
  after(async () => {
    await Promise.all(all.map((one) => one.stop()));
    await bot.close();
  });
  return {
    get bot() {
      return bot;
    },
    get web() {
      return web;
    },
    lines,
    start,
  };
}

export const TEXT = { 'content-type': 'text/plain' };
export const JSON_TYPE = { 'content-type': 'application/json' };

/** Whether a page shows anything that only its reader sees. */
export function isPrivateIn(page: string): boolean {
  return page.includes('class="only-you"');
}

export function htmlOf(update: Update | undefined): string {
  return update?.kind === 'put' ? update.html : '';
}

/** A form with a line and a file, as a browser sends it. */
export function fileForm(text: string, name: string, content: string | Buffer) {
  const boundary = 'test-boundary';
  const head = [
    `--${boundary}`,
    'Content-Disposition: form-data; name="text"',
    '',
    text,
    `--${boundary}`,
    `Content-Disposition: form-data; name="file"; filename="${name}"`,
    'Content-Type: text/plain',
    '',
    '',
  ].join('\r\n');
  const body = Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return { body, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } };
}
