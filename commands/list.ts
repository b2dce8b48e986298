import type { Section } from '../src/core/briefing.ts';
import type { Command, CommandCall, Localised, Option } from '../src/core/command.ts';
import type { KeptBriefing } from '../src/core/kept-briefing.ts';
import type { UseCases } from '../src/core/use-cases.ts';
import { BRIEFING_KEY, PAGE, SOURCE } from './shared-options.ts';

/** A command that shows one of the four lists in full, of a new article or of the briefing that a button names. */
export function listCommand(
  section: Section,
  summary: Localised,
  filter: 'by-actor' | 'none' = 'none',
): Exclude<Command, { subcommands: object }> {
  return {
    name: section,
    surface: 'slash',
    summary,
    options: [SOURCE, ...(filter === 'by-actor' ? [ACTOR] : []), BRIEFING_KEY, PAGE],
    needs: 'anyone',
    audience: 'channel',
    async run(call, use) {
      const { kept } = await briefingOf(call, use);
      const actor = filter === 'by-actor' ? call.options.actor?.trim() || null : null;
      return { kind: 'list', section, kept, page: pageOf(call), actor };
    },
  };
}

/** The briefing that a button's key names, else a briefing of the call's source. */
export function briefingOf(call: CommandCall, use: UseCases): Promise<{ kept: KeptBriefing; sample: boolean }> {
  const { b } = call.options;
  return b ? use.kept(b, call).then(({ kept }) => ({ kept, sample: false })) : use.brief(call.source, call);
}

/** The page that a button asks for, from 1; the first where it asks for none. */
export function pageOf(call: CommandCall): number {
  const page = call.options.page ?? '';
  return /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1;
}

const ACTOR: Option = {
  name: 'actor',
  type: 'actor',
  introducedBy: ['actor:'],
  summary: { en: 'Only of this actor', nl: 'Alleen van deze actor' },
};
