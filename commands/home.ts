import type { Command } from '../src/core/command.ts';

/** What a person's own page shows, where the platform has one: Slack's Home tab. */
export const home: Command = {
  name: 'home',
  surface: 'button',
  summary: { en: 'Show schedules, sources and recent briefings', nl: 'Toon schema’s, bronnen en recente briefings' },
  options: [],
  needs: 'anyone',
  audience: 'private',
  run: (call, use) => use.home(call),
};
