import type { Option } from '../src/core/command.ts';

/** What is to be briefed: an address, pasted text, a file, or nothing for the channel's current article. */
export const SOURCE: Option = {
  name: 'source',
  type: 'source',
  summary: {
    en: 'An address, pasted text or a file; nothing: the last article briefed here',
    nl: 'Een adres, geplakte tekst of een bestand; niets: het laatste artikel van dit kanaal',
  },
};

/** One of the channel's schedules, by its id. */
export const SCHEDULE: Option = {
  name: 'schedule',
  type: 'schedule',
  summary: {
    en: 'Which schedule, by its id; may be left out where there is only one',
    nl: 'Welk schema, met zijn id; mag weg als er maar één is',
  },
};

/** The key of the briefing that a button belongs to. */
export const BRIEFING_KEY: Option = {
  name: 'b',
  type: 'words',
  hidden: true,
  summary: { en: 'The briefing', nl: 'De briefing' },
};

/** The page of a list that a button opens, from 1. */
export const PAGE: Option = {
  name: 'page',
  type: 'words',
  hidden: true,
  summary: { en: 'The page', nl: 'De pagina' },
};

/** The line that a button is about: `positions.0`. */
export const ITEM: Option = {
  name: 'item',
  type: 'words',
  hidden: true,
  summary: { en: 'The line, as list and index', nl: 'De regel, als lijst en index' },
};
