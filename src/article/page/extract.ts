import { Readability } from '@mozilla/readability';
import { type Block, blocksOf, isFinished } from './blocks.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { type KnownFacts, sameTitle, withoutBoxLines } from './lines.ts';
import { holdersOf, kindOf } from './structure.ts';

/** Shorter paragraphs need company to be taken for text of an article. */
const PROSE_CHARACTERS = 60;
/** Share of the found text that an element must hold to be the article's. */
const ROOT_SHARE = 0.7;
/** Pages with more elements are no articles; Readability takes seconds on them. */
const MAX_ELEMENTS = 60_000;

/** The paragraphs, heads and list items of a page's article, in order. */
export interface Extraction {
  readonly blocks: readonly Block[];
  /** The page is a list of linked headlines rather than one article. */
  readonly isListing: boolean;
}

/**
 * Finds the article of a page from which clutter has been removed. Readability finds the place; the text is then taken
 * from the page itself, block by block, so that paragraphs stay as they were and what Readability loses there (leads
 * above the body, heads, short paragraphs, lists, later posts of a live blog) is taken back.
 */
export function extract(document: DomDocument, facts: KnownFacts): Extraction {
  const all = blocksOf(document.body);
  const found = readabilityTexts(document);
  const isFound = (block: Block) => found.has(block.text);
  const isProse = (block: Block) => proseOf(block);

  const seeds = all.filter((block) => isFound(block) && block.kind !== 'heading');
  const anchors = seeds.length > 0 ? seeds : all.filter(isProse);
  if (anchors.length === 0) return { blocks: [], isListing: isListing(all) };
  const root = declaredBody(document, anchors) ?? widen(rootOf(anchors), all, document);
  const within = onlyFirstArticle(
    all.filter((block) => root.contains(block.element)),
    facts.title,
  );
  const first = within[0];
  const lead = first === undefined ? [] : leadBefore(all, first);
  const accepted = accept(within, isFound);
  const blocks = withoutBoxLines([...lead, ...accepted], facts);
  return { blocks, isListing: isListing(within) };
}

/** The texts of the blocks that Readability keeps; empty where it finds nothing. */
function readabilityTexts(document: DomDocument): ReadonlySet<string> {
  if (document.querySelectorAll('*').length > MAX_ELEMENTS) return new Set();
  const copy = document.cloneNode(true) as unknown as ConstructorParameters<typeof Readability>[0];
  const options = { serializer: (node: unknown) => node as DomElement, disableJSONLD: true, charThreshold: 300 };
  const content = new Readability<DomElement>(copy, options).parse()?.content;
  return new Set(content ? blocksOf(content).map((block) => block.text) : []);
}

function proseOf(block: Block): boolean {
  if (block.kind === 'heading' || block.linked > block.text.length * 0.5) return false;
  return block.text.length >= PROSE_CHARACTERS && (isFinished(block.text) || block.text.length >= 2 * PROSE_CHARACTERS);
}

/** The element that the page calls the article's body, where the found text is for the most part in it. */
function declaredBody(document: DomDocument, anchors: readonly Block[]): DomElement | null {
  const bodies = [...document.querySelectorAll('[itemprop=articleBody]')];
  const body = bodies.length === 1 ? bodies[0]! : null;
  if (body === null) return null;
  const lengthOf = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + block.text.length, 0);
  return lengthOf(anchors.filter((block) => body.contains(block.element))) > lengthOf(anchors) * 0.5 ? body : null;
}

/** The innermost element that holds most of the text that was found, in several blocks where there are several. */
function rootOf(anchors: readonly Block[]): DomElement {
  const weights = new Map<DomElement, { text: number; blocks: number }>();
  let total = 0;
  for (const block of anchors) {
    total += block.text.length;
    for (let at: DomElement | null = block.element; at !== null; at = at.parentElement) {
      const weight = weights.get(at) ?? { text: 0, blocks: 0 };
      weights.set(at, { text: weight.text + block.text.length, blocks: weight.blocks + 1 });
    }
  }
  const heaviest = anchors.reduce((most, block) => (block.text.length > most.text.length ? block : most));
  const several = Math.min(3, anchors.length);
  let root = heaviest.element;
  while (root.parentElement !== null) {
    const weight = weights.get(root);
    if (weight !== undefined && weight.text >= total * ROOT_SHARE && weight.blocks >= several) break;
    root = root.parentElement;
  }
  return root;
}

/**
 * The posts of a live blog and the parts of a long read are siblings of one kind, of which Readability may take one:
 * where most siblings carry prose and none carries a page's head, their parent is the article.
 */
function widen(root: DomElement, all: readonly Block[], document: DomDocument): DomElement {
  const holdsProse = holdersOf(all.filter(proseOf).flatMap(({ element }) => element.firstChild ?? []));
  const holdsHead = holdersOf(document.querySelectorAll('h1'));
  let at = root;
  for (let level = 0; level < 4; level++) {
    const parent: DomElement | null = at.parentElement;
    if (parent === null || parent.localName === 'body' || parent.localName === 'html') break;
    const kin = [...parent.children].filter((each) => isKin(each, at));
    const whole = kin.filter((each) => !holdsHead.has(each) && holdsProse.has(each));
    if (kin.length >= 2 && whole.length >= kin.length * 0.7) return parent;
    at = parent;
  }
  return root;
}

function isKin(one: DomElement, other: DomElement): boolean {
  return one === other || (one.localName === other.localName && kindOf(one) !== '' && kindOf(one) === kindOf(other));
}

/** Of the articles that an endless page has loaded beneath each other, the one that was asked for. */
function onlyFirstArticle(blocks: readonly Block[], title: string | null): readonly Block[] {
  const heads = blocks.flatMap((block, at) => (block.element.localName === 'h1' ? [at] : []));
  if (heads.length < 2) return blocks;
  const wanted = heads.find((at) => sameTitle(blocks[at]!.text, title)) ?? heads[0]!;
  const next = heads.find((at) => at > wanted && !sameTitle(blocks[at]!.text, title));
  return blocks.slice(wanted === heads[0] ? 0 : wanted, next);
}

/** Prose between the page's head and the found text: the lead, which many sites set apart. */
function leadBefore(all: readonly Block[], first: Block): Block[] {
  const start = all.indexOf(first);
  let head = start - 1;
  while (head >= 0 && all[head]!.element.localName !== 'h1') head--;
  return head < 0 || start - head > 12 ? [] : all.slice(head + 1, start).filter(isLead);
}

/** Some sites set the lead as a head of its own kind. */
function isLead(block: Block): boolean {
  return proseOf({ ...block, kind: 'paragraph' }) && isFinished(block.text);
}

function accept(blocks: readonly Block[], isFound: (block: Block) => boolean): Block[] {
  const taken = blocks.map((block) => {
    if (block.kind === 'heading') return false;
    return proseOf(block) || (isFound(block) && block.linked <= block.text.length * 0.6);
  });
  // A short paragraph or list item among text is text: `Nee.`, `- brood`.
  const homes = new Set(blocks.filter((_, at) => taken[at]).map((block) => block.element.parentElement));
  blocks.forEach((block, at) => {
    if (block.kind === 'heading' || taken[at] || block.linked > 0) return;
    if (
      block.kind === 'item'
        ? homes.has(listHome(block))
        : homes.has(block.element.parentElement) && isFinished(block.text)
    )
      taken[at] = true;
  });
  // A lead that is set as a head, above the first text.
  const start = taken.indexOf(true);
  const title = blocks.findLastIndex((block, at) => at < start && block.element.localName === 'h1');
  for (let at = title + 1; title >= 0 && at < start; at++) if (isLead(blocks[at]!)) taken[at] = true;
  // A head stays where text follows it.
  for (let at = blocks.length - 1; at >= 0; at--)
    if (blocks[at]!.kind === 'heading' && taken[at + 1] && blocks[at]!.linked <= blocks[at]!.text.length * 0.6)
      taken[at] = true;
  return blocks.filter((_, at) => taken[at]);
}

/** What the list of an item stands in. */
function listHome(block: Block): DomElement | null {
  return block.element.parentElement?.parentElement ?? null;
}

/** Many linked headlines with little to read between them. */
function isListing(blocks: readonly Block[]): boolean {
  const headlines = blocks.filter((block) => block.text.length >= 20 && block.linked > block.text.length * 0.8);
  const prose = blocks.filter(proseOf).reduce((sum, block) => sum + block.text.length, 0);
  return headlines.length >= 8 && prose < headlines.length * 200;
}
