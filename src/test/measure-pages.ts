// Prints how much of each page of the set is wrongly left out and wrongly kept, by Sitrep and by Readability alone:
//   node src/test/measure-pages.ts [--each] [--show NAME]
import { Readability } from '@mozilla/readability';
import { decode } from '../article/charset.ts';
import { blocksOf, joinBlocks } from '../article/page/blocks.ts';
import type { DomElement } from '../article/page/dom.ts';
import { readPage } from '../article/page/page.ts';
import { parsePage } from '../article/page/parse.ts';
import { isFault } from '../article/page/result.ts';
import { compare, type Difference, pageSet, type SetPage } from './page-set.ts';

const EXTRACTORS: Readonly<Record<string, (page: SetPage, html: string) => string>> = {
  Sitrep: (page, html) => {
    const { article } = readPage(html, visitOf(page), null);
    return isFault(article) ? '' : article.text;
  },
  Readability: (_, html) => {
    const document = parsePage(html) as unknown as ConstructorParameters<typeof Readability>[0];
    const content = new Readability(document, { serializer: (node) => node as unknown as DomElement }).parse()?.content;
    return content ? joinBlocks(blocksOf(content)) : '';
  },
  'everything visible': (_, html) => joinBlocks(blocksOf(parsePage(html).body)),
};

const show = process.argv.includes('--show') ? process.argv[process.argv.indexOf('--show') + 1] : null;
const each = process.argv.includes('--each');
const pages = pageSet().filter((page) => show == null || page.name.startsWith(show));

for (const [name, extractor] of Object.entries(EXTRACTORS)) {
  const sum = { dropped: 0, kept: 0, gold: 0, given: 0, wholeBlocks: 0 };
  let blocks = 0;
  const times: number[] = [];
  for (const page of pages) {
    const html = decode(page.bytes, null, true);
    const started = performance.now();
    const text = extractor(page, html);
    times.push(performance.now() - started);
    const difference = compare(page.blocks, text);
    for (const key of Object.keys(sum) as (keyof Difference)[]) sum[key] += difference[key];
    blocks += page.blocks.length;
    if (name === 'Sitrep' && (each || show != null) && (difference.dropped > 0 || difference.kept > 0)) {
      console.log(`${page.name}: dropped ${difference.dropped} of ${difference.gold}, kept ${difference.kept}`);
      const given = text.split('\n\n');
      for (const block of page.blocks) if (!given.includes(block)) console.log(`   - ${block.slice(0, 110)}`);
      for (const block of given) if (!page.blocks.includes(block)) console.log(`   + ${block.slice(0, 110)}`);
    }
  }
  times.sort((one, other) => one - other);
  const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
  console.log(
    `${name.padEnd(20)} pages ${pages.length}  words dropped ${percent(sum.dropped, sum.gold)}  words wrongly kept ${percent(sum.kept, sum.given)}  blocks whole ${percent(sum.wholeBlocks, blocks)}  median ${times[times.length >> 1]?.toFixed(1)} ms`,
  );
}

function visitOf(page: SetPage) {
  return { url: page.address.href, asked: page.address.href, status: 200, mitigated: null };
}
