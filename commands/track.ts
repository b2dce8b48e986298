import type { Command } from '../src/core/command.ts';
import { SitrepError } from '../src/core/errors.ts';
import { pageOf } from './list.ts';
import { PAGE } from './shared-options.ts';

/** `/track ACTOR`: what an actor has said over time, in all that this channel has been told. */
export const track: Command = {
  name: 'track',
  surface: 'slash',
  summary: {
    en: 'Show what an actor has said over time, and what changed',
    nl: 'Toon wat een actor door de tijd heen zei, en wat er veranderde',
  },
  options: [
    {
      name: 'actor',
      type: 'actor',
      required: true,
      summary: {
        en: 'A person, body, state or group, by name',
        nl: 'Een persoon, instelling, staat of groep, met naam',
      },
    },
    PAGE,
  ],
  needs: 'anyone',
  audience: 'channel',
  async run(call, use) {
    const typed = call.options.actor?.trim() ?? '';
    if (typed === '') throw new SitrepError('option-missing', { option: 'actor' });
    return { kind: 'track', typed, ...(await use.track(typed, call)), page: pageOf(call) };
  },
};
