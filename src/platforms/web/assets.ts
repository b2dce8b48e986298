import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export interface Asset {
  readonly mediaType: string;
  readonly content: Buffer;
}

/** The page's files, read once. Their folder's name is their hash, so that a browser may keep them for ever. */
export interface Assets {
  /** `/assets/HASH/`. */
  readonly base: string;
  get(path: string): Asset | null;
}

const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';
const FILES = {
  'base.css': STYLE,
  'frame.css': STYLE,
  'messages.css': STYLE,
  'reply.css': STYLE,
  'composer.css': STYLE,
  'page.js': SCRIPT,
  'composer.js': SCRIPT,
  'attachment.js': SCRIPT,
  'completion.js': SCRIPT,
  'offers.js': SCRIPT,
  'messages.js': SCRIPT,
  'events.js': SCRIPT,
  'channels.js': SCRIPT,
  'server.js': SCRIPT,
  'icon.svg': 'image/svg+xml',
} as const;

/** In the order in which later ones build on earlier ones; `reply` comes before what changes it below a message. */
export const STYLE_SHEETS = ['base.css', 'frame.css', 'reply.css', 'messages.css', 'composer.css'] as const;

export function readAssets(): Assets {
  const hash = createHash('sha256');
  const assets = new Map<string, Asset>();
  for (const [name, mediaType] of Object.entries(FILES)) {
    const content = readFileSync(new URL(`page/${name}`, import.meta.url));
    hash.update(name).update(content);
    assets.set(name, { mediaType, content });
  }
  const base = `/assets/${hash.digest('hex').slice(0, 16)}/`;
  return { base, get: (path) => (path.startsWith(base) ? (assets.get(path.slice(base.length)) ?? null) : null) };
}
