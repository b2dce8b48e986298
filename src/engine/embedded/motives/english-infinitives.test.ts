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
  ['The resignation of Tina Pell was prompted by fatigue.', ['Tina Pell', 'fatigue', 'author']],
  ['The arrest of Tina Pell was motivated by revenge.', ['-', 'revenge', 'author']],
  ['The attack by Northline was driven by greed.', ['Northline', 'greed', 'author']],
  ['Northline said the closure was due to rising costs.', ['Northline', 'rising costs', 'self']],
  ['The closure was motivated by greed, Tina Pell said.', ['-', 'greed', 'attributed']],
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

/** Whose they are, and on whose word. */
const HOLDERS: readonly MotiveCase[] = [
  // Some of those named before stay unnamed.
  ['Ten nurses have left. Most went because of the long hours.', ['-', 'the long hours', 'author']],
  // Who asks to be passed over does it for a reason.
  ['Tina Pell asked not to be named for fear of reprisals.', ['Tina Pell', 'reprisals', 'author']],
  // A body's soldiers and a member's own party act for who speaks.
  ['The army said its soldiers had withdrawn from the bridge to avoid bloodshed.', ['army', 'avoid bloodshed', 'self']],
  [
    'Labour has a leader. Tina Pell of Labour said her party would abstain in protest at the plan.',
    ['Labour', 'the plan', 'self'],
  ],
  // Who was sanctioned did not do it.
  [
    'Ruth Orban worked at the ministry of trade. She was fired because she had refused to sign.',
    ['-', 'she had refused to sign', 'author'],
  ],
  // The real aim stands in what is said.
  [
    'Northline moved to Spain. Diplomats suspect that its real aim is to avoid taxes.',
    ['Northline', 'avoid taxes', 'attributed'],
  ],
  // What is dismissed as something is denied, not what that something is for.
  [
    'Tina Pell dismissed the case of Northline as a stunt intended to embarrass her.',
    ['Northline', 'embarrass her', 'attributed'],
  ],
  // The sentence's own verb is no aside.
  [
    'Northline, which had laid on coaches as a precaution, said it would stand them down.',
    ['Northline', 'precaution', 'author'],
  ],
  // A body is told of before its director's name.
  [
    'The hospital lies in Leeds. The hospital’s director of nursing, Stephen Boyle, said the hospital had bought homes with the aim of attracting staff.',
    ['hospital', 'attracting staff', 'self'],
  ],
];

describeMotives('English reasons', 'en', REASONS);
describeMotives('English answers', 'en', ANSWERS);
describeMotives('Whose English motives are', 'en', HOLDERS);
describeMotives('English infinitives', 'en', INFINITIVES);
describeMotives('English reasons in phrases', 'en', PHRASES);
describeMotives('English deeds', 'en', DEEDS);
