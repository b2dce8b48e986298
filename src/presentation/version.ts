import type { KeptBriefing } from '../core/kept-briefing.ts';
import { lengths, linkOf, shown } from './article-words.ts';
import type { Block, Inline, Room } from './message.ts';
import { note, plain } from './parts.ts';
import type { Voice } from './voice.ts';

/** That an article is a later version of one that was read before, and what is new in it: `quotes` of its new sentences. */
export function versionBlocks(
  { briefing, version }: KeptBriefing,
  quotes: number,
  voice: Voice,
  room: Room,
): readonly Block[] {
  if (!version) return [];
  const { words } = voice;
  const { earlier, added, removed } = version;
  const most = lengths(room);
  const elsewhere = earlier.url !== briefing.article.url && earlier.source ? shown(earlier.source, most.name) : '';
  const link = linkOf(earlier.url);
  const where: readonly Inline[] =
    elsewhere === '' ? [] : [plain(' ('), { text: elsewhere, ...(link !== undefined && { link }) }, plain(')')];
  const same = added.length === 0 && removed === 0;
  return [
    note(
      plain(`${same ? words.version.same : words.version.later} `),
      voice.time(earlier.keptAt, 'date-time'),
      ...where,
      plain(same ? '.' : `: ${words.version.changes(added.length, removed)}.`),
    ),
    ...added
      .slice(0, quotes)
      .map(({ quote }): Block => ({ kind: 'quote', content: [{ text: shown(quote, most.quote), style: 'quote' }] })),
  ];
}
