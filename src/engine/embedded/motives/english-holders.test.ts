import { describeMotives, type MotiveCase } from '../../../test/motive-cases.ts';

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

/** Whose deed it is that somebody tells of, and on whose word. */
const WORDS: readonly MotiveCase[] = [
  // Who only tells of a deed has not done it; a body tells of its own.
  [
    'Northline closed a lane. Analysts say the road was narrowed in order to save money.',
    ['Northline', 'save money', 'attributed'],
  ],
  [
    'Residents say trucks have been crossing at night in order to avoid the weigh station.',
    ['-', 'avoid the weigh station', 'attributed'],
  ],
  ['The city council said the road was narrowed in order to save money.', ['city council', 'save money', 'self']],
  ['The attack was intended to derail the talks, the interior ministry said.', ['-', 'derail the talks', 'attributed']],
  // A body is no *she*.
  [
    'Tina Pell owns a salon. The prosecution alleges that she moved money in order to hide it.',
    ['Tina Pell', 'hide it', 'attributed'],
  ],
  // Who is accused did it, not who accuses.
  [
    'Critics accused Premier Ruth Ames of calling the vote early to catch her rivals unprepared.',
    ['Ruth Ames', 'catch her rivals unprepared', 'attributed'],
  ],
  // What somebody denies was not why; what somebody did not do may still have a reason.
  [
    'Northline denied that it had closed the depot to break the strike.',
    ['Northline', 'break the strike', 'self', true],
  ],
  [
    'Mayor Tina Pell said she did not call the police because she feared for her job.',
    ['Tina Pell', 'she feared for her job', 'self'],
  ],
  // A thing is nobody that it stands beside.
  [
    'Northline said that the concourse at Baker Street had been shut to prevent overcrowding.',
    ['Northline', 'prevent overcrowding', 'self'],
  ],
];

describeMotives('English deeds', 'en', DEEDS);
describeMotives('Whose English motives are', 'en', HOLDERS);
describeMotives('English words on a deed', 'en', WORDS);
