// The set of pages that reading is measured on: layouts in the manner of real sites, each with several stories in it.
import { readdirSync, readFileSync } from 'node:fs';

const FIXTURES = new URL('../article/fixtures/', import.meta.url);

/** A page and what a careful reader takes from it. */
export interface SetPage {
  /** `layout/story`. */
  readonly name: string;
  readonly address: URL;
  readonly bytes: Uint8Array;
  readonly html: string;
  /** The paragraphs, heads, list items and quotations of the article, in order. */
  readonly blocks: readonly string[];
  readonly title: string;
  /** Null where the page does not say. */
  readonly author: string | null;
  /** Milliseconds since the epoch; null where the page does not say. */
  readonly published: number | null;
}

interface Front {
  readonly address: string;
  readonly no?: readonly string[];
  readonly gold?: 'json';
  readonly charset?: string;
}

type Story = Readonly<Record<string, string>>;

const BODY = ['lead', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8'];

/** Every layout with every story of its language. */
export function pageSet(): SetPage[] {
  const stories = namesIn('stories').map((name) => ({ name, story: storyOf(textOf(`stories/${name}`)) }));
  return namesIn('pages').flatMap((layout) =>
    stories
      .filter(({ name }) => name.slice(0, 2) === layout.slice(0, 2))
      .map(({ name, story }) =>
        pageOf(`${layout.replace('.html', '')}/${name.replace('.txt', '')}`, textOf(`pages/${layout}`), story),
      ),
  );
}

/** A story's paragraphs as the text of an article: for pages that hold it whole. */
export function storyNamed(name: string): Story {
  return storyOf(textOf(`stories/${name}.txt`));
}

function namesIn(folder: string): string[] {
  return readdirSync(new URL(folder, FIXTURES)).sort();
}

function textOf(path: string): string {
  return readFileSync(new URL(path, FIXTURES), 'utf8');
}

function storyOf(text: string): Story {
  return Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
}

function pageOf(name: string, layout: string, story: Story): SetPage {
  const [first = '', ...rest] = layout.split('\n');
  const front = JSON.parse(first.replace(/^<!--|-->$/g, '')) as Front;
  const plain = (key: string) => (story[key] ?? '').replace(/\[\[(.*?)\]\]/g, '$1');
  const blocks: string[] = front.gold === 'json' ? BODY.map(plain) : [];
  const isText = (key: string) => /^(?:lead|quote|[ph]\d|li\d)$/.test(key);
  const body = BODY.map(plain).join('\n\n');
  const words = [...layout.matchAll(/\{\{(\w+)\}\}/g)]
    .filter(([, key]) => isText(key!))
    .map(([, key]) => plain(key!))
    .join(' ')
    .split(/\s+/).length;
  const html = rest.join('\n').replace(/\{\{(=|json )?(\w+)\}\}/g, (_, form: string | undefined, key: string) => {
    if (form === 'json ') return JSON.stringify(key === 'body' ? body : plain(key));
    if (key === 'words') return String(words);
    if (key === 'datum') return dutchDate(plain('date'));
    if (form !== '=' && isText(key)) blocks.push(plain(key));
    return escaped(story[key] ?? '').replace(/\[\[(.*?)\]\]/g, '<a href="/zie-ook">$1</a>');
  });
  const says = (what: string) => !front.no?.includes(what);
  return {
    name,
    address: new URL(front.address),
    bytes: front.charset === 'windows-1252' ? windows1252(html) : Buffer.from(html),
    html,
    blocks,
    title: plain('title'),
    author: says('author') ? plain('author') : null,
    published: says('date') ? Date.parse(plain('date')) : null,
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function dutchDate(iso: string): string {
  return new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(
    new Date(iso),
  );
}

function windows1252(text: string): Uint8Array {
  const special: Readonly<Record<string, number>> = {
    '‘': 0x91,
    '’': 0x92,
    '“': 0x93,
    '”': 0x94,
    '–': 0x96,
    '€': 0x80,
    '…': 0x85,
    '•': 0x95,
  };
  return Uint8Array.from(text, (character) => special[character] ?? character.charCodeAt(0));
}

/** Words wrongly left out and wrongly kept, against the gold text, in order (longest common subsequence). */
export interface Difference {
  readonly dropped: number;
  readonly kept: number;
  readonly gold: number;
  readonly given: number;
  /** Gold blocks that came out as paragraphs of their own, to the letter. */
  readonly wholeBlocks: number;
}

export function compare(blocks: readonly string[], text: string): Difference {
  const gold = wordsOf(blocks.join(' '));
  const given = wordsOf(text);
  const common = commonWords(gold, given);
  const paragraphs = new Set(text.split('\n\n'));
  return {
    dropped: gold.length - common,
    kept: given.length - common,
    gold: gold.length,
    given: given.length,
    wholeBlocks: blocks.filter((block) => paragraphs.has(block)).length,
  };
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function commonWords(one: readonly string[], other: readonly string[]): number {
  let row = new Uint16Array(other.length + 1);
  for (const word of one) {
    const next = new Uint16Array(other.length + 1);
    for (let at = 1; at <= other.length; at++)
      next[at] = word === other[at - 1] ? row[at - 1]! + 1 : Math.max(row[at]!, next[at - 1]!);
    row = next;
  }
  return row[other.length]!;
}
