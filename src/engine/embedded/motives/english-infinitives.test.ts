import { describeMotives, type MotiveCase } from '../../../test/motive-cases.ts';

/** Whether an infinitive tells what a deed is for. */
const INFINITIVES: readonly MotiveCase[] = [
  // A word that the tagger takes for none.
  ['Northline closed two depots to please Wall Street.', ['Northline', 'please Wall Street', 'author']],
  // *only to* tells an outcome of some verbs alone.
  ['Northline closed two depots only to save its skin.', ['Northline', 'save its skin', 'author']],
  ['Northline is stalling only to gain time.', ['Northline', 'gain time', 'author']],
  ['Tina Pell opened the shop again only to find it empty.'],
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
  // Where it was done takes no infinitive; a known plan does.
  ['Northline fitted cameras in all its medicine rooms to stop thefts.', ['Northline', 'stop thefts', 'author']],
];

/** How far a reason in a phrase goes on. */
const PHRASES: readonly MotiveCase[] = [
  [
    'Tina Pell kept silent for fear of being dropped from the team.',
    ['Tina Pell', 'being dropped from the team', 'author'],
  ],
  [
    'Northline cut wages in return for a promise that the plant would stay open.',
    ['Northline', 'a promise that the plant would stay open', 'author'],
  ],
  [
    'Northline withdrew the case in exchange for its promise not to strike.',
    ['Northline', 'its promise not to strike', 'author'],
  ],
  [
    'Tina Pell resigned in protest at low pay and poor conditions.',
    ['Tina Pell', 'low pay and poor conditions', 'author'],
  ],
  [
    'Northline kept quiet at the request of the police in order not to warn the thieves.',
    ['Northline', 'the police', 'author'],
    ['Northline', 'not to warn the thieves', 'author'],
  ],
  ['Northline closed the school for the safety of its pupils.', ['Northline', 'its pupils', 'author']],
  ['Tina Pell works at the Council for the Welfare of Immigrants.'],
];

/** A deed told as a thing is whoever's it is. */
const DEEDS: readonly MotiveCase[] = [
  [
    'Northline has bought its rival. The deal was motivated by a desire to grow.',
    ['Northline', 'a desire to grow', 'author'],
  ],
  [
    'Northline has dropped the fee. Tina Pell said the retreat had nothing to do with parents and everything to do with votes.',
    ['Northline', 'parents', 'attributed', true],
    ['Northline', 'votes', 'attributed'],
  ],
  [
    'Northline has sold its yard. The move has more to do with pride than with money.',
    ['Northline', 'pride', 'author'],
  ],
  ['Tina Pell has nothing to do with Northline.'],
  ['The attack by Northline was driven by greed.', ['Northline', 'greed', 'author']],
  ['Northline said the closure was due to rising costs.', ['Northline', 'rising costs', 'self']],
  ['The closure was motivated by greed, Tina Pell said.', ['-', 'greed', 'attributed']],
];

describeMotives('English infinitives', 'en', INFINITIVES);
describeMotives('English reasons in phrases', 'en', PHRASES);
describeMotives('English deeds', 'en', DEEDS);
