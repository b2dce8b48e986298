import { describeMotives, type MotiveCase } from '../../../test/motive-cases.ts';

/** Whether an infinitive tells what a deed is for. */
const INFINITIVES: readonly MotiveCase[] = [
  // A word that the tagger takes for none.
  ['Northline closed two depots to please Wall Street.', ['Northline', 'please Wall Street', 'author']],
  // *only to* tells an outcome of some verbs alone.
  ['Northline closed two depots only to save its skin.', ['Northline', 'save its skin', 'author']],
  ['Northline is stalling only to gain time.', ['Northline', 'gain time', 'author']],
  ['Tina Pell opened the shop again only to find it empty.'],
  ['Northline is under pressure from its owners to cut costs.', ['Northline', 'its owners', 'author']],
  // What is asked for or planned is for something; who is asked is to do it.
  ['Northline needs a 48-hour stoppage to press its claim.', ['Northline', 'press its claim', 'author']],
  [
    'The African Union called for a ceasefire to let convoys through.',
    ['African Union', 'let convoys through', 'author'],
  ],
  ['Unions called for the minister to resign.'],
  ['Northline had urged the industrial umpire to step in.'],
  [
    'Northline has offered the company $40m in tax credits to persuade it to stay.',
    ['Northline', 'persuade it to stay', 'author'],
  ],
  [
    'Fishermen set fire to four boats on Wednesday to protest against the quota.',
    ['Fishermen', 'protest against the quota', 'author'],
  ],
  ['Northline needs cheap electricity to win back its clients.', ['Northline', 'win back its clients', 'author']],
  ['Northline ordered the boats to be used.'],
  ['It fell to Northline to prevent a war.'],
  // *only* tells why somebody went; going to do a thing is one act.
  ['Tina Pell had only gone to save her pension.', ['Tina Pell', 'save her pension', 'author']],
  ['Tina Pell went to see the match.'],
  // A verb that looks like a noun.
  ['Tina Pell came in to hand in her notice.', ['Tina Pell', 'hand in her notice', 'author']],
  ['Tina Pell asked for more time to study a plan.', ['Tina Pell', 'study a plan', 'author']],
  // A quotation of a few words goes on with the clause.
  ['Northline had hired an agency “solely to investigate thefts”.', ['Northline', 'investigate thefts', 'author']],
  ['Northline has moved to reassure its clients.'],
  ['Inspectors were on their way to find out.', ['Inspectors', 'find out', 'author']],
  ['Tina Pell has enough points to win.'],
  // Where it was done takes no infinitive; a known plan does.
  ['Northline fitted cameras in all its medicine rooms to stop thefts.', ['Northline', 'stop thefts', 'author']],
];

describeMotives('English infinitives', 'en', INFINITIVES);
