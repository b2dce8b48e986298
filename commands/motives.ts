import { listCommand } from './list.ts';

/** `/motives [actor:NAME] [SOURCE]`: why they do it, as the article gives it. */
export const motives = listCommand(
  'motives',
  {
    en: 'List why the actors do what they do, as the article gives it',
    nl: 'Toon waarom de actoren doen wat ze doen, zoals het artikel het zegt',
  },
  'by-actor',
);
