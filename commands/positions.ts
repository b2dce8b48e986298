import { listCommand } from './list.ts';

/** `/positions [actor:NAME] [SOURCE]`: who says what. */
export const positions = listCommand(
  'positions',
  {
    en: 'List who says, claims, demands or denies what in an article',
    nl: 'Toon wie in een artikel wat zegt, beweert, eist of ontkent',
  },
  'by-actor',
);
