import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Article, type Language, makeArticle } from '../core/article.ts';

/** Two places that are held side by side, each a report's name and words of its text. */
export interface GoldPair {
  readonly kind: 'shift' | 'contradicts' | 'answer';
  readonly from: string;
  readonly to: string;
  readonly before: string;
  readonly after: string;
}

/** A stream of articles as a channel would get them, with what is to be found in it. */
export interface GoldStream {
  readonly name: string;
  /** Odd numbers are for tuning, even ones for testing. */
  readonly half: 'tune' | 'test';
  readonly articles: readonly { readonly name: string; readonly event: string; readonly article: Article }[];
  readonly pairs: readonly GoldPair[];
}

const FOLDER = new URL('../story/gold/', import.meta.url).pathname;

/** Reads `src/story/gold`; throws where a file says something that its articles do not. */
export function goldStreams(): readonly GoldStream[] {
  return globSync(`${FOLDER}*.txt`).sort().map(streamOf);
}

function streamOf(file: string): GoldStream {
  const name = basename(file, '.txt');
  const articles: GoldStream['articles'][number][] = [];
  const pairs: GoldPair[] = [];
  for (const part of readFileSync(file, 'utf8').split(/^## /m).slice(1)) {
    const [head = '', ...lines] = part.split('\n');
    const fields = head.split(' | ').map((field) => field.trim());
    const [kind = '', from = '', to = ''] = fields[0]!.split(' ');
    if (kind === 'shift' || kind === 'contradicts' || kind === 'answer') {
      const [before = '', after = ''] = fields.at(-1)!.split(' => ');
      pairs.push({ kind, from, to, before, after });
    } else articles.push(articleOf(name, fields, lines));
  }
  for (const { from, to, before, after } of pairs)
    for (const [id, words] of [
      [from, before],
      [to, after],
    ] as const)
      if (!articles.find((one) => one.name === id)?.article.text.includes(words) || words === '')
        throw new Error(`${name}: ${id} does not say “${words}”`);
  return { name, half: Number(/\d+/.exec(name)![0]) % 2 === 1 ? 'tune' : 'test', articles, pairs };
}

function articleOf(
  stream: string,
  fields: readonly string[],
  lines: readonly string[],
): GoldStream['articles'][number] {
  const [name = '', publishedAt = '', source = '', site = '', event = ''] = fields;
  const [title = '', ...body] = lines;
  const language: Language =
    /[’‘]|\b(?:het|een|van)\b/.test(body.join(' ')) && !/\bthe\b/.test(body.join(' ')) ? 'nl' : 'en';
  const url = `https://${site}/${stream}/${name}`;
  const text = body.join('\n').trim();
  const read = { title, url, source, author: null, publishedAt, text, complete: true, declaredLanguage: null };
  return { name, event, article: makeArticle(read, language) };
}
