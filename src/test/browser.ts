import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Where Chromium is on this machine (`CHROMIUM_PATH`, else by its usual names); null where there is none. */
export function chromiumPath(): string | null {
  const given = process.env.CHROMIUM_PATH;
  if (given) return existsSync(given) ? given : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
  return found ?? null;
}

/** Why a test that drives the page cannot run here; false when it can. */
export const NO_CHROMIUM: string | false = chromiumPath() === null ? 'no Chromium found; set CHROMIUM_PATH' : false;

/** A headless Chromium. The sandbox is off: it needs rights that containers lack, and only our own page is opened. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath() ?? '', args: ['--no-sandbox'] });
}
