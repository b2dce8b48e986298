import { isoDate } from '../dates.ts';
import { type Block, blocksOf } from './blocks.ts';
import type { DomDocument } from './dom.ts';

/** What readers see of who wrote a page and when, for pages that do not tell machines. */
export interface VisibleFacts {
  readonly author: string | null;
  /** ISO 8601, without a zone: pages show local time. */
  readonly publishedAt: string | null;
}

/** How many blocks around the head may carry a byline: two above, the rest below. */
const ABOVE = 3;
const BELOW = 7;
const MAX_CHARACTERS = 160;

/** Looks at the short lines around the page's head. Nesting must have been bounded before. */
export function visibleFacts(document: DomDocument, title: string | null): VisibleFacts {
  const blocks = blocksOf(document.body);
  const isHead = (block: Block) => block.element.localName === 'h1' || (title !== null && block.text === title);
  const head = blocks.findIndex((block) => block.kind === 'heading' && isHead(block));
  if (head < 0) return { author: null, publishedAt: null };
  const lines = blocks
    .slice(Math.max(0, head - ABOVE), head + BELOW)
    .filter((block) => block.text.length <= MAX_CHARACTERS && block.kind !== 'heading')
    .map((block) => block.text);
  return { author: firstOf(lines, authorIn), publishedAt: firstOf(lines, dateIn) };
}

const NAME = String.raw`\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:van|von|de|der|den|het|ter|ten|te|in|'t|el|al|bin|da|di|la|le)\s+){0,3}\p{Lu}[\p{L}'’.-]*){1,4}`;
const BYLINE = new RegExp(
  String.raw`(?:^|[\s•|·–-])(?:[Dd]oor|[Bb]y|BY|DOOR|[Tt]ekst|[Aa]uteur|[Ww]ritten by)\s*:?\s+(${NAME})(?=$|[\s•|·,–-])`,
  'u',
);

function authorIn(line: string): string | null {
  return BYLINE.exec(line)?.[1] ?? null;
}

const MONTH = '[a-z]{3,9}';
const TIME = String.raw`(?:,?\s+(?:om\s+|at\s+)?\d{1,2}[:.]\d\d(?:\s*[ap]\.?m\.?)?)?`;
const DATE = new RegExp(
  String.raw`\b(?:\d{1,2}\s+${MONTH}\.?,?\s+\d{4}${TIME}|${MONTH}\.?\s+\d{1,2}(?:st|nd|rd|th)?,\s+\d{4}${TIME}|\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d)?)`,
  'i',
);

function dateIn(line: string): string | null {
  return isoDate(DATE.exec(line)?.[0]);
}

function firstOf(lines: readonly string[], find: (line: string) => string | null): string | null {
  for (const line of lines) {
    const found = find(line);
    if (found !== null) return found;
  }
  return null;
}
