import type { Briefing } from './briefing.ts';
import type { DigestItem } from './digest.ts';
import { SitrepError } from './errors.ts';
import type { ItemReference } from './kept-briefing.ts';
import type { Edit } from './schedule.ts';

/** What editors can change of an article in a scheduled briefing: its title, or a line of its briefing. */
export type Line = 'title' | ItemReference;

const SECTIONS = { s: 'bottomLine', p: 'positions', q: 'questions' } as const;
type Letter = keyof typeof SECTIONS;

/** `t` for the title; `s1`, `p2`, `q1` for a sentence, position or question by its place in its list, from 1. */
export function lineName(line: Line): string {
  if (line === 'title') return 't';
  const letter = (Object.keys(SECTIONS) as Letter[]).find((one) => SECTIONS[one] === line.section);
  if (!letter) throw new RangeError(`no line of ${line.section}`);
  return `${letter}${line.index + 1}`;
}

/** The line that `lineName` named; null where it is none. */
export function lineOf(name: string): Line | null {
  if (name === 't') return 'title';
  const [, letter, number] = /^([spq])([1-9]\d{0,3})$/.exec(name) ?? [];
  return letter ? { section: SECTIONS[letter as Letter], index: Number(number) - 1 } : null;
}

/** `2.p1`: the second item's first position, both from 0. Throws a SitrepError `line-unknown`. */
export function placeOfLine(name: string): { readonly item: number; readonly line: Line } {
  const [, number, rest = ''] = /^\s*([1-9]\d?)[.\s]?(.*?)\s*$/.exec(name.toLowerCase()) ?? [];
  const line = lineOf(rest);
  if (number === undefined || line === null) throw new SitrepError('line-unknown', { line: name.slice(0, 40) });
  return { item: Number(number) - 1, line };
}

/** A line's words as the briefing has them; null where it has no such line. */
export function lineText(item: Pick<DigestItem, 'kept' | 'title'>, line: Line): string | null {
  const briefing = item.kept?.briefing;
  if (line === 'title') return briefing?.article.title ?? item.title;
  return briefing ? textIn(briefing, line) : null;
}

function textIn(briefing: Briefing, { section, index }: ItemReference): string | null {
  if (section === 'bottomLine') return briefing.bottomLine[index]?.text ?? null;
  if (section === 'positions') return briefing.positions[index]?.statement ?? null;
  return section === 'questions' ? (briefing.questions[index]?.question ?? null) : null;
}

/** What editors have made of one item. */
export interface Edited {
  readonly dropped: boolean;
  /** Dropped after it had been posted. */
  readonly withdrawn: boolean;
  /** The words of changed lines by `lineName`; empty words take the line away. */
  readonly lines: Readonly<Record<string, string>>;
}

export const UNEDITED: Edited = { dropped: false, withdrawn: false, lines: {} };

/** What the edits, oldest first, have made of an item by its place in the briefing. */
export function editedItem(edits: readonly Edit[], item: number): Edited {
  const own = edits.filter((edit) => edit.item === item);
  if (own.length === 0) return UNEDITED;
  const lines = Object.fromEntries(own.flatMap((edit) => (edit.kind === 'line' ? [[edit.line, edit.text]] : [])));
  const last = own.findLast(({ kind }) => kind !== 'line');
  const dropped = last?.kind === 'drop';
  return { dropped, withdrawn: dropped && last.corrects, lines };
}
