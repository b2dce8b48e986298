import { marked } from 'marked';
import type { ReadArticle } from '../../core/article.ts';
import { SitrepError } from '../../core/errors.ts';
import { isoDate } from '../dates.ts';
import { type Block, blocksOf, collapse, joinBlocks } from '../page/blocks.ts';
import { isTooDeep } from '../page/clutter.ts';
import { parsePage } from '../page/parse.ts';
import { headlineOf } from './plain.ts';

/**
 * The text of a Markdown document as a reader sees it: no mark-up, addresses of links or pictures, each head, paragraph
 * and list item apart. Its front matter gives title, author and date. Throws `file-unreadable` where it is nested without
 * end.
 */
export function readMarkdown(source: string, name: string): ReadArticle {
  const { facts, body } = frontMatter(source.replace(/\r\n?/g, '\n'));
  const document = parsePage(htmlOf(body));
  if (isTooDeep(document)) throw new SitrepError('file-unreadable', { reason: 'nesting' });
  const blocks = blocksOf(document.body).filter((block) => block.element.localName !== 'pre');
  const text = joinBlocks(blocks);
  return {
    text,
    title: facts.title ?? firstHead(blocks) ?? headlineOf(text),
    url: webAddress(facts.url ?? facts.link ?? facts.canonical ?? facts.source),
    source: facts.site ?? facts.publisher ?? name,
    author: facts.author ?? facts.authors ?? null,
    publishedAt: isoDate(facts.date ?? facts.published),
    complete: true,
    declaredLanguage: facts.lang ?? facts.language ?? null,
  };
}

/** The parser recurses; a text that is made for it exhausts its stack. */
function htmlOf(body: string): string {
  try {
    return marked.parse(body, { async: false, gfm: true });
  } catch (thrown) {
    throw new SitrepError('file-unreadable', { reason: 'nesting' }, thrown);
  }
}

/** `key: value` lines between two lines of hyphens, as static site makers write; what is more than that is left out. */
function frontMatter(source: string): { facts: Readonly<Record<string, string | undefined>>; body: string } {
  const found = /^\uFEFF?---[ \t]*\n([\s\S]{0,8000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(source);
  const lines = found?.[1]?.split('\n') ?? [];
  if (found === null || !lines.every((line) => /^(?:[\w-]+\s*:|\s|#|-|$)/.test(line)))
    return { facts: {}, body: source };
  const facts = lines.flatMap((line) => {
    const [, key = '', value = ''] = /^([\w-]+)\s*:\s*(\S.*)$/.exec(line) ?? [];
    const plain = collapse(value.replace(/^(["'])(.*)\1\s*$/, '$2'));
    return plain === '' || /^[[{|>&*]/.test(plain) ? [] : [[key.toLowerCase(), plain.slice(0, 300)]];
  });
  return { facts: Object.fromEntries(facts), body: source.slice(found[0].length) };
}

function firstHead(blocks: readonly Block[]): string | null {
  const first = blocks[0];
  return first?.kind === 'heading' && blocks.length > 1 ? first.text : null;
}

function webAddress(given: string | undefined): string | null {
  const url = given === undefined ? null : URL.parse(given);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}
