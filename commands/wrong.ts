import type { Command } from '../src/core/command.ts';
import { SitrepError } from '../src/core/errors.ts';
import { OBJECTION_REASONS } from '../src/core/objection.ts';
import { referenceOf } from './evidence.ts';
import { BRIEFING_KEY, ITEM } from './shared-options.ts';

/**
 * Behind buttons: `item` is wrong. Without a `reason` it asks for one; with one it hides the line in the place; with
 * `undo` it shows it again.
 */
export const wrong: Command = {
  name: 'wrong',
  surface: 'button',
  summary: { en: 'Say that a line is wrong', nl: 'Meld dat een regel niet klopt' },
  options: [
    BRIEFING_KEY,
    ITEM,
    {
      name: 'reason',
      type: 'choice',
      choices: OBJECTION_REASONS,
      hidden: true,
      summary: { en: 'Why', nl: 'Waarom' },
    },
    { name: 'undo', type: 'words', hidden: true, summary: { en: 'Show it again', nl: 'Toon hem weer' } },
  ],
  needs: 'anyone',
  audience: 'private',
  async run(call, use) {
    const { b, item: written = '', undo } = call.options;
    if (!b) throw new SitrepError('briefing-unknown');
    const { kept } = await use.kept(b, call);
    const item = referenceOf(written, kept.briefing);
    const reason = OBJECTION_REASONS.find((candidate) => candidate === call.options.reason) ?? null;
    if (undo !== undefined)
      return { kind: 'objection', outcome: 'shown', reason: null, kept: await use.withdraw(b, item, call), item };
    if (reason === null) return { kind: 'objecting', kept, item };
    return { kind: 'objection', outcome: 'hidden', reason, kept: await use.object(b, item, reason, call), item };
  },
};
