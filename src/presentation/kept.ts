import type { Section } from '../core/briefing.ts';
import type { ItemReference, KeptBriefing } from '../core/kept-briefing.ts';

type List = Section | 'bottomLine';

/** The indices of a list's lines that the place wants to see. Indices stay those of the briefing: buttons name them. */
export function visible({ briefing, hidden = [] }: KeptBriefing, section: List): readonly number[] {
  const gone = new Set(hidden.flatMap((item) => (item.section === section ? [item.index] : [])));
  return briefing[section].map((_, index) => index).filter((index) => !gone.has(index));
}

/** How many lines of a list are hidden. */
export function hiddenIn(kept: KeptBriefing, section: List): number {
  return kept.briefing[section].length - visible(kept, section).length;
}

export function isHidden({ hidden = [] }: KeptBriefing, { section, index }: ItemReference): boolean {
  return hidden.some((item) => item.section === section && item.index === index);
}

/** How buttons name a line: `positions.0`. */
export function itemName({ section, index }: ItemReference): string {
  return `${section}.${index}`;
}
