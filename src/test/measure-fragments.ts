// Opens the text-fragment links of the page set's evidence in headless Chromium and counts those that scroll to their
// words: node src/test/measure-fragments.ts [--each] [--pages N]
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { decode } from '../article/charset.ts';
import { readPage } from '../article/page/page.ts';
import { isFault } from '../article/page/result.ts';
import { type Language, makeArticle } from '../core/article.ts';
import { SECTIONS } from '../core/briefing.ts';
import type { Evidence } from '../core/evidence.ts';
import { evidenceAt } from '../core/evidence.ts';
import { verify } from '../core/verify.ts';
import { makeEmbeddedEngine } from '../engine/embedded/index.ts';
import { passageLink } from '../presentation/text-fragment.ts';
import { launchChromium } from './browser.ts';
import { pageSet, type SetPage } from './page-set.ts';

/** So narrow and airy that each line has a place of its own to scroll to. */
const STYLE =
  '<style>body,body *{line-height:120px!important;max-width:300px!important;position:static!important;float:none!important;overflow:visible!important;max-height:none!important}</style>';
const VIEW = { width: 400, height: 600 };
/** How far the passage may be from the middle of the view: two lines. Pixels. */
const OFF = 250;

const each = process.argv.includes('--each');
const most = process.argv.includes('--pages') ? Number(process.argv[process.argv.indexOf('--pages') + 1]) : 1000;
const engine = makeEmbeddedEngine();
/** Runs in the page. */
const OUTCOME = readFileSync(new URL('./passage-in-page.js', import.meta.url), 'utf8').replace(/^export default /m, '');
const signal = new AbortController().signal;

interface Try {
  readonly page: SetPage;
  readonly text: string;
  readonly evidence: Evidence;
  readonly kind: 'evidence' | 'repeated' | 'long' | 'quoted';
}

/** One story of each layout; what the page itself does not show, as with scripts that fill it, has no place to link to. */
async function tries(): Promise<Try[]> {
  const all: Try[] = [];
  const seen = new Set<string>();
  for (const page of pageSet()) {
    const layout = page.name.split('/')[0]!;
    if (seen.has(layout) || seen.size >= most) continue;
    seen.add(layout);
    const visit = { url: page.address.href, asked: page.address.href, status: 200, mitigated: null };
    const { article: read } = readPage(decode(page.bytes, null, true), visit, null);
    if (isFault(read)) continue;
    const article = makeArticle(read, page.name.slice(0, 2) as Language);
    const { briefing } = verify(article, await engine.propose(article, signal));
    const found = [...briefing.bottomLine, ...SECTIONS.flatMap((section) => [...briefing[section]])].flatMap((item) => [
      ...item.evidence.slice(0, 2),
    ]);
    const distinct = new Map(found.map((evidence) => [`${evidence.start} ${evidence.end}`, evidence]));
    const own = (kind: Try['kind'], evidence: Evidence): Try => ({ page, text: article.text, evidence, kind });
    all.push(...[...distinct.values()].map((evidence) => own('evidence', evidence)));
    all.push(...repeated(article.text).map((evidence) => own('repeated', evidence)));
    all.push(...long(article.text).map((evidence) => own('long', evidence)));
    all.push(...quoted(article.text).map((evidence) => own('quoted', evidence)));
  }
  return all;
}

/** Later places of words that stand in the text more than once. */
function repeated(text: string): Evidence[] {
  const places = new Map<string, number[]>();
  for (const { 0: pair, index } of text.matchAll(/(?=(\p{L}{3,} \p{L}{3,}))/gu)) {
    void pair;
    const words = /^\p{L}+ \p{L}+/u.exec(text.slice(index))?.[0];
    if (words && (index === 0 || !/\p{L}/u.test(text.charAt(index - 1))))
      places.set(words, [...(places.get(words) ?? []), index]);
  }
  const several = [...places].filter(([, at]) => at.length > 1).slice(0, 4);
  return several.map(([words, at]) => evidenceAt(text, at.at(-1)!, at.at(-1)! + words.length));
}

/** Passages over more than one paragraph. */
function long(text: string): Evidence[] {
  const paragraphs = [...text.matchAll(/[^\n]{60,}/g)];
  const [first, second] = [paragraphs[1], paragraphs[2]];
  return first && second ? [evidenceAt(text, first.index, second.index + second[0].lastIndexOf(' ', 40))] : [];
}

function quoted(text: string): Evidence[] {
  return [...text.matchAll(/[“‘"„][^”’"\n]{5,200}[”’"]/g)]
    .slice(0, 3)
    .map(({ 0: words, index }) => evidenceAt(text, index, index + words.length));
}

interface Outcome {
  readonly scrolled: number;
  /** The middle of the passage on the page; null where the page does not show it. */
  readonly expected: number | null;
  readonly bottom: number;
}

async function visit(chromium: Page, origin: string, number: number, each: Try): Promise<'hit' | 'miss' | 'unlocated'> {
  const { text, evidence } = each;
  const blockStart = text.lastIndexOf('\n', evidence.start) + 1;
  const blockEnd = text.indexOf('\n', evidence.start) < 0 ? text.length : text.indexOf('\n', evidence.start);
  const block = text.slice(blockStart, blockEnd);
  const nth = text
    .slice(0, blockStart)
    .split('\n\n')
    .filter((other) => other === block).length;
  const link = passageLink(`${origin}/${number}`, text, evidence.start, evidence.end);
  if (!link?.includes(':~:text=')) return 'miss';
  await chromium.goto(link, { waitUntil: 'load' });
  const place = { block, from: evidence.start - blockStart, nth };
  const look = () => chromium.evaluate<Outcome>(`(${OUTCOME})(${JSON.stringify(place)})`);
  let outcome = await look();
  for (let turn = 0; turn < 6 && !isHit(outcome); turn++) {
    await chromium.waitForTimeout(50);
    outcome = await look();
  }
  if (outcome.expected === null) return 'unlocated';
  return isHit(outcome) ? 'hit' : 'miss';
}

/** A range is scrolled to by its whole, so its beginning may lie above the middle; near the ends there is no middle. */
function isHit({ scrolled, expected, bottom }: Outcome): boolean {
  if (expected === null) return false;
  if (scrolled <= 0) return expected <= VIEW.height && bottom < VIEW.height;
  const inView = expected >= scrolled - 60 && expected <= scrolled + VIEW.height + 60;
  return scrolled >= bottom - 1 ? inView : Math.abs(expected - (scrolled + VIEW.height / 2)) <= OFF;
}

const all = await tries();
const server = createServer((request, response) => {
  const one = all[Number(request.url?.slice(1))];
  response.writeHead(one ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(one ? `${one.page.html.replace(/<meta[^>]*charset[^>]*>/i, '')}${STYLE}` : '');
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await launchChromium();
const chromium = await browser.newPage({ viewport: VIEW });
await chromium.route(
  (url) => url.origin !== origin,
  (route) => route.abort(),
);

const counts = new Map<string, { hit: number; miss: number; unlocated: number }>();
for (const [number, one] of all.entries()) {
  const outcome = await visit(chromium, origin, number, one);
  const count = counts.get(one.kind) ?? { hit: 0, miss: 0, unlocated: 0 };
  count[outcome]++;
  counts.set(one.kind, count);
  if (each && outcome !== 'hit') {
    const { start, end, quote } = one.evidence;
    console.log(`${outcome}: ${one.page.name} (${one.kind}) ${quote.slice(0, 100)}`);
    console.log(
      `   ${passageLink('', one.text, start, end) ?? decodeURIComponent(passageLink('http://x/', one.text, start, end) ?? '')}`,
    );
  }
}
await browser.close();
server.close();
for (const [kind, { hit, miss, unlocated }] of [...counts, ['all', total()] as const])
  console.log(
    `${kind.padEnd(10)} ${hit} of ${hit + miss} (${((100 * hit) / Math.max(1, hit + miss)).toFixed(1)} %), not on the page: ${unlocated}`,
  );

function total() {
  const sum = { hit: 0, miss: 0, unlocated: 0 };
  for (const count of counts.values()) for (const key of ['hit', 'miss', 'unlocated'] as const) sum[key] += count[key];
  return sum;
}
