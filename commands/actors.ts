import { listCommand } from './list.ts';

/** `/actors [SOURCE]`: who matters. */
export const actors = listCommand('actors', {
  en: 'List who acts, wants, speaks or is acted upon in an article',
  nl: 'Toon wie er in een artikel handelt, iets wil, spreekt of wordt aangesproken',
});
