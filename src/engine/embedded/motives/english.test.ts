import { describeMotives, type MotiveCase } from '../../../test/motive-cases.ts';

const AIMS: readonly MotiveCase[] = [
  [
    'Seeking to calm investors, Chancellor Anna Dale promised a budget in May.',
    ['Anna Dale', 'calm investors', 'author'],
  ],
  [
    'Northline has started a scheme. The scheme aims to win back commuters.',
    ['Northline', 'win back commuters', 'author'],
  ],
  ['Northline aims to double its sales.'],
  ['Northline introduced rules aimed at curbing noise.', ['Northline', 'curbing noise', 'author']],
  ['A stone aimed at Northline missed.'],
  ['As part of efforts to cut costs, Northline closed two depots.', ['Northline', 'cut costs', 'author']],
  ['Lest the crowd grow too large, Northline shut the gates.', ['Northline', 'the crowd grow too large', 'author']],
  [
    'Ruth Ames pleaded guilty on Monday to spare her family a trial.',
    ['Ruth Ames', 'spare her family a trial', 'author'],
  ],
];

const PRESSURES: readonly MotiveCase[] = [
  ['Northline shut the bridge after complaints from residents.', ['Northline', 'complaints from residents', 'author']],
  [
    'Amid mounting pressure from unions, Northline dropped the plan.',
    ['Northline', 'mounting pressure from unions', 'author'],
  ],
  ['Northline withdrew the toy over safety concerns.', ['Northline', 'safety concerns', 'author']],
  [
    'Northline withdrew the toy amid growing fears that it could catch fire.',
    ['Northline', 'it could catch fire', 'author'],
  ],
  ['Northline cut wages amid worries the bank could fail.', ['Northline', 'worries the bank could fail', 'author']],
  [
    'Northline withdrew the toy after claims that it could catch fire.',
    ['Northline', 'claims that it could catch fire', 'author'],
  ],
  [
    'Northline cut the fee after repeated complaints from residents.',
    ['Northline', 'repeated complaints from residents', 'author'],
  ],
  ['Northline sacked its coach after months of abuse.', ['Northline', 'months of abuse', 'author']],
  ['Northline shut the shop after protest marches.'],
  ['Northline shut the bridge after the roof threatened to collapse.'],
  ['Northline shut the bridge shortly after complaints from residents.'],
  ['Northline shut the bridge after lunch.'],
];

const MOODS: readonly MotiveCase[] = [
  [
    'Worried about smog, teachers at Northline School kept the children indoors.',
    ['teachers', 'Worried about smog', 'author'],
  ],
  ['Having lost two finals, Tina Pell hired a coach.', ['Tina Pell', 'lost two finals', 'author']],
  ['Having arrived in London, Tina Pell hired a coach.'],
  ['Convinced that she would lose, Tina Pell withdrew.', ['Tina Pell', 'she would lose', 'author']],
  ['Tina Pell, tired of waiting, opened a shop.', ['Tina Pell', 'tired of waiting', 'author']],
  [
    'Northline has delayed the launch until May, wary of overstating its results.',
    ['Northline', 'wary of overstating its results', 'author'],
  ],
];

const CAUSES: readonly MotiveCase[] = [
  ['It was hatred, in the end, that drove Tim Hale.', ['Tim Hale', 'hatred', 'author']],
  ['Falling sales forced Northline to close ten shops.', ['Northline', 'Falling sales', 'author']],
  ['The judge forced Northline to close ten shops.'],
  ['Rents have risen, forcing Northline to move out.'],
  [
    'Tina Pell left early. Her decision stems from a fear of reprisals.',
    ['Tina Pell', 'a fear of reprisals', 'author'],
  ],
  ['Tina Pell left early. Her decision reflected a fear of reprisals.', ['Tina Pell', 'a fear of reprisals', 'author']],
  ['The decision of Northline reflects badly on its board.'],
  ['The smell stems from a pond near Northline.'],
  ['Northline blamed high costs for its decision to close ten shops.', ['Northline', 'high costs', 'self']],
  ['Northline has an interest in keeping the border closed.', ['Northline', 'keeping the border closed', 'author']],
  ['Northline refused to appear, citing its budget.', ['Northline', 'its budget', 'self']],
  // On whose word something is said is no reason for it.
  ['The paper reported the offer on Monday, citing unnamed officials.'],
  // What others are called on to do, and how far something goes.
  ['Tina Pell stopped short of calling for Mr Hale to resign.'],
  ['Northline raised its alert to level three on a scale of five.'],
  [
    'Nurses will boycott Northline over plans to charge them, a union has said.',
    ['Nurses', 'plans to charge them', 'attributed'],
  ],
  // Of the clause that it stands behind, not of the demand around it.
  [
    'Tina Pell urged Northline to publish a review that it has refused to release, citing confidentiality.',
    ['Northline', 'confidentiality', 'self'],
  ],
  // What somebody is keen on has a purpose of its own.
  [
    'Northline is keen to expand abroad in order to reduce its dependence on one customer.',
    ['Northline', 'reduce its dependence on one customer', 'author'],
  ],
  // Sentences turned round.
  [
    'Staff are short. That, said Tina Pell, is why Northline closes at noon.',
    ['Northline', 'Staff are short', 'author'],
  ],
  [
    'Northline could not find drivers, which is why it has closed the line.',
    ['Northline', 'Northline could not find drivers', 'author'],
  ],
  [
    'It was not greed that made Tina Pell do it, but despair.',
    ['Tina Pell', 'greed', 'author', true],
    ['Tina Pell', 'despair', 'author'],
  ],
  // Who says it between commas does not do it.
  ['Motivated by jealousy, prosecutors say, Tina Pell set fire to a barn.', ['Tina Pell', 'jealousy', 'attributed']],
  // What was suffered or came of it is no motive; nor is what courts do for a crime.
  ['Tina Pell returned home to find the door forced.'],
  ['Tina Pell travelled 900 miles to lose 5-0.'],
  ['The levy on Northline is meant to be paid by 31 March.'],
  ['Tina Pell was fined £400 for selling fakes.'],
  ['The court fined Tina Pell for selling fakes.'],
  ['The league fined Northline for leaving the pitch.', ['league', 'leaving the pitch', 'author']],
];

const EXTENTS: readonly MotiveCase[] = [
  // A reason goes on with what is told of its noun.
  [
    'Northline staff walked out in protest at the decision to cut pay.',
    ['Northline staff', 'the decision to cut pay', 'author'],
  ],
  ['Tina Pell resigned in protest at a law that bans marches.', ['Tina Pell', 'a law that bans marches', 'author']],
  ['Northline closed the bridge out of an abundance of caution.', ['Northline', 'an abundance of caution', 'author']],
  ['Northline used satellite data to map 4,000 glaciers.', ['Northline', 'map 4,000 glaciers', 'author']],
  [
    'Northline closed the line in protest against a rally at which a book was burned.',
    ['Northline', 'a rally at which a book was burned', 'author'],
  ],
  ['It took courage to speak out, Tina Pell said.'],
  [
    'Tina Pell stormed out of the talks. She was furious at the draft.',
    ['Tina Pell', 'furious at the draft', 'author'],
  ],
  ['Tina Pell is forty. She was furious at the draft.'],
];

/** What people say of themselves right behind a deed explains it. */
const JUSTIFICATIONS: readonly MotiveCase[] = [
  [
    'Tina Pell left the party on Monday. “I could no longer defend the policy,” she said.',
    ['Tina Pell', 'I could no longer defend the policy', 'self'],
  ],
  [
    'The city council will close the pool in May. “We can no longer afford to run it,” said its leader, Tom Reed.',
    ['city council', 'We can no longer afford to run it', 'self'],
  ],
  [
    'Harold Fenn is a lamplighter. During the war he came in every night. “I didn’t want them to go out,” he says.',
    ['Harold Fenn', 'I didn’t want them to go out', 'self'],
  ],
  ['Northline has closed ten shops. The company said it had no choice.', ['Northline', 'it had no choice', 'self']],
  [
    'Eleven nurses handed in their notice. “We were frightened that somebody would die,” one of them said.',
    ['nurses', 'We were frightened that somebody would die', 'self'],
  ],
  ['The sun is out. “We can no longer afford to run the pool,” said Tom Reed.'],
  ['Tina Pell left the party on Monday. “I do not know who will succeed me,” she said.'],
];

for (const [name, cases] of Object.entries({
  aims: AIMS,
  pressures: PRESSURES,
  moods: MOODS,
  causes: CAUSES,
  extents: EXTENTS,
  justifications: JUSTIFICATIONS,
}))
  describeMotives(`English ${name}`, 'en', cases);
