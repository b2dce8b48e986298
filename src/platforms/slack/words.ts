import type { Localised } from '../../core/command.ts';

/** What Slack alone needs said: Discord and the web page show by themselves that an answer is on its way. */
export const WORKING: Localised = {
  en: 'Working on it: the answer appears here in a moment.',
  nl: 'Ik ben bezig: het antwoord verschijnt hier zo.',
};
