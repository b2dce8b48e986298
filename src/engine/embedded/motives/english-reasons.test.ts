import { describeMotives, type MotiveCase } from '../../../test/motive-cases.ts';

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
    'Tina Pell resigned in protest at the accord and the treaty between Egypt and Israel.',
    ['Tina Pell', 'the accord and the treaty between Egypt and Israel', 'author'],
  ],
  [
    'Northline kept quiet at the request of the police in order not to warn the thieves.',
    ['Northline', 'the police', 'author'],
    ['Northline', 'not to warn the thieves', 'author'],
  ],
  ['Northline closed the school for the safety of its pupils.', ['Northline', 'its pupils', 'author']],
  [
    'Tina Pell kept silent out of loyalty to a team-mate in jail.',
    ['Tina Pell', 'loyalty to a team-mate in jail', 'author'],
  ],
  // From a feeling something is done; it comes from one, or one suffers from it.
  ['Tina Pell gave away her house from a sense of duty.', ['Tina Pell', 'a sense of duty', 'author']],
  ['Tina Pell suffers from guilt.'],
  ['Tina Pell works at the Council for the Welfare of Immigrants.'],
];

/** Reasons behind participles, adjectives and verbs of a class. */
const REASONS: readonly MotiveCase[] = [
  ['Northline will close its yard, blaming high costs.', ['Northline', 'high costs', 'self']],
  ['Northline sued the bank, blaming it for the crash.'],
  ['Judge Ann Moss jailed him, given the breach of trust.', ['Ann Moss', 'the breach of trust', 'author']],
  ['Northline was given the chance to withdraw.'],
  [
    'Tina Pell, puzzled by the broken seals, sent a sample away.',
    ['Tina Pell', 'puzzled by the broken seals', 'author'],
  ],
  ['The rebels are fighting for a share of the profits.', ['rebels', 'a share of the profits', 'author']],
  ['Two sailors are fighting for their lives.'],
  ['Teachers have called a strike for the 14th.'],
  [
    'The league has banned the Danish trainer Gabor Klein for four years for making swimmers train in the heat.',
    ['league', 'making swimmers train in the heat', 'author'],
  ],
];

/** Reasons that others give somebody, and pairs of reasons. */
const ANSWERS: readonly MotiveCase[] = [
  [
    'Northline scrapped the toll after drivers threatened to block the bridge.',
    ['Northline', 'drivers threatened to block the bridge', 'author'],
  ],
  ['Northline scrapped the toll after the bridge opened.'],
  ['Tina Pell resigned after she refused to answer.'],
  [
    'Northline moved its servers to Norway, not so much to save money as to please regulators.',
    ['Northline', 'save money', 'author', true],
    ['Northline', 'please regulators', 'author'],
  ],
  ['Two men beat a guard to death over a debt.', ['Two men', 'a debt', 'author']],
  ['Two men beat a guard over the head.'],
  ['Tina Pell opened the box out of curiosity.', ['Tina Pell', 'curiosity', 'author']],
  ['Northline sold its yard, needing money for a ship.', ['Northline', 'money for a ship', 'author']],
  ['Northline, needing to save money, sold its yard.', ['Northline', 'save money', 'author']],
  ['Hundreds of Syrians crossed the border in search of food.', ['Syrians', 'food', 'author']],
  [
    'A desire to clear her name has led Tina Pell to reopen the case.',
    ['Tina Pell', 'A desire to clear her name', 'author'],
  ],
  [
    'Northline stopped the trains. “The reason we struck is that nobody would talk to us,” said Dan Wade of Northline.',
    ['Northline', 'nobody would talk to us', 'self'],
  ],
  // "said no" is a refusal, whose reason is no argument.
  ['Northline said no because its clients objected.', ['Northline', 'its clients objected', 'self']],
];

describeMotives('English reasons in phrases', 'en', PHRASES);
describeMotives('English reasons', 'en', REASONS);
describeMotives('English answers', 'en', ANSWERS);
