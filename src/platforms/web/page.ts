import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '../../core/article.ts';
import { LOGO } from './frame.ts';
import { escapeHtml } from './render.ts';
import { filled, WORDS, type Word } from './words.ts';

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

const FILES = {
  'page.css': 'text/css; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
  'composer.js': 'text/javascript; charset=utf-8',
  'completion.js': 'text/javascript; charset=utf-8',
  'messages.js': 'text/javascript; charset=utf-8',
  'events.js': 'text/javascript; charset=utf-8',
  'server.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const;

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

export interface PageView {
  readonly language: Language;
  readonly channel: string;
  readonly version: string;
  /** The messages so far, as list items. */
  readonly entriesHtml: string;
  /** How far they go, for the event stream to go on from. */
  readonly lastEventId: string;
  readonly maxFileBytes: number;
  readonly maxLineCharacters: number;
}

/** Makes the page's HTML from `page/index.html`, in which `{{name}}` is a word or a value and `{{{name}}}` mark-up. */
export function makePage(assets: Assets): (view: PageView) => string {
  const template = readFileSync(new URL('page/index.html', import.meta.url), 'utf8');
  return (view) => {
    const { language, channel } = view;
    const words = Object.fromEntries(
      Object.entries(WORDS).map(([name, word]) => [name, filled(word[language], { channel })]),
    ) as Record<Word, string>;
    const client = {
      channel,
      language,
      lastEventId: view.lastEventId,
      maxFileBytes: view.maxFileBytes,
      maxLineCharacters: view.maxLineCharacters,
      words,
    };
    const values: Record<string, string> = {
      ...words,
      ...{ language, channel, version: view.version, base: assets.base },
      logo: LOGO,
      entries: view.entriesHtml,
      languages: languageButtons(language),
      // A data block: never run, and it cannot end the element early.
      client: JSON.stringify(client).replaceAll('<', '\\u003c'),
    };
    return template.replace(
      /\{\{\{(\w+)\}\}\}|\{\{(\w+)\}\}/g,
      (_, html: string | undefined, text: string | undefined) =>
        html === undefined ? escapeHtml(valueOf(values, text ?? '')) : valueOf(values, html),
    );
  };
}

function valueOf(values: Readonly<Record<string, string>>, name: string): string {
  const value = values[name];
  if (value === undefined) throw new Error(`the page's template asks for ${name}`);
  return value;
}

/** Each language in its own name, so that everybody finds theirs. */
function languageButtons(current: Language): string {
  const names = { nl: 'Nederlands', en: 'English' } as const;
  return LANGUAGES.map((language) => {
    const pressed = language === current ? 'true' : 'false';
    return `<button name="language" value="${language}" lang="${language}" title="${names[language]}" aria-pressed="${pressed}"><span aria-hidden="true">${language.toUpperCase()}</span><span class="hidden">${names[language]}</span></button>`;
  }).join('');
}
