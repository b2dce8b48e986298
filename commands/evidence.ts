import { type Briefing, SECTIONS } from '../src/core/briefing.ts';
import type { Command } from '../src/core/command.ts';
import { SitrepError } from '../src/core/errors.ts';
import type { ItemReference } from '../src/core/kept-briefing.ts';
import { pageOf } from './list.ts';
import { BRIEFING_KEY, ITEM, PAGE } from './shared-options.ts';

/**
 * Behind buttons: without `item` a menu of all that has evidence, with `item` (`positions.0`) the words of the article
 * that this item rests on.
 */
export const evidence: Command = {
  name: 'evidence',
  surface: 'button',
  summary: { en: 'Show the words that a line rests on', nl: 'Toon de woorden waarop een regel rust' },
  options: [BRIEFING_KEY, PAGE, ITEM],
  needs: 'anyone',
  audience: 'private',
  async run(call, use) {
    const { b, item } = call.options;
    if (!b) throw new SitrepError('briefing-unknown');
    const { kept, article } = await use.kept(b, call);
    if (item === undefined) return { kind: 'evidence-menu', kept, page: pageOf(call) };
    return { kind: 'evidence', kept, article, item: referenceOf(item, kept.briefing) };
  },
};

/** Throws `briefing-unknown` where the briefing has no such line (any more). */
export function referenceOf(item: string, briefing: Briefing): ItemReference {
  const [, name, digits] = /^(\w+)\.(\d{1,6})$/.exec(item) ?? [];
  const section = (['bottomLine', ...SECTIONS] as const).find((candidate) => candidate === name);
  const index = Number(digits);
  if (!section || briefing[section][index] === undefined) throw new SitrepError('briefing-unknown');
  return { section, index };
}
