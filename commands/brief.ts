import type { Command } from '../src/core/command.ts';
import { briefingOf } from './list.ts';
import { BRIEFING_KEY, SOURCE } from './shared-options.ts';

/** `/brief [SOURCE]`: the whole briefing; with a button's key, one that was made before. */
export const brief: Command = {
  name: 'brief',
  surface: 'slash',
  summary: {
    en: 'Brief an article: actors, positions, motives and open questions',
    nl: 'Vat een artikel samen: actoren, standpunten, motieven en open vragen',
  },
  messageMenu: { en: 'Brief this', nl: 'Vat dit samen' },
  options: [SOURCE, BRIEFING_KEY],
  needs: 'anyone',
  audience: 'channel',
  async run(call, use) {
    const { kept, sample } = await briefingOf(call, use);
    return { kind: 'briefing', kept, sample };
  },
};
