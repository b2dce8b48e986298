import type { Command } from '../src/core/command.ts';
import { SitrepError } from '../src/core/errors.ts';

/** Behind buttons of a scheduled briefing: the stories `from` a place on, or with `why` the reasons for its choice. */
export const more: Command = {
  name: 'more',
  surface: 'button',
  summary: { en: 'Show the rest of a briefing', nl: 'Toon de rest van een briefing' },
  options: [
    { name: 'd', type: 'words', hidden: true, summary: { en: 'The briefing', nl: 'De briefing' } },
    { name: 'from', type: 'words', hidden: true, summary: { en: 'The first story', nl: 'Het eerste verhaal' } },
    { name: 'why', type: 'words', hidden: true, summary: { en: 'Why these', nl: 'Waarom deze' } },
  ],
  needs: 'anyone',
  audience: 'private',
  async run(call, use) {
    const { d, from = '', why } = call.options;
    if (!d) throw new SitrepError('briefing-unknown');
    const digest = await use.delivered(d, call);
    const first = /^\d{1,4}$/.test(from) ? Number(from) : 0;
    return { kind: 'digest-part', digest, view: why === undefined ? 'stories' : 'why', from: first };
  },
};
