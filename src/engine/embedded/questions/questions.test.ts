import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../../core/article.ts';
import { briefWholly } from '../../../test/brief-plainly.ts';

type Expected = readonly [kind: string, question: string];

const cases: readonly (readonly [Language, string, ...Expected[]])[] = [
  [
    'nl',
    'Het is nog onduidelijk hoe de brand is ontstaan.',
    ['unknown', 'Het is nog onduidelijk hoe de brand is ontstaan'],
  ],
  ['nl', 'De rechter doet over twee weken uitspraak.', ['pending', 'De rechter doet over twee weken uitspraak']],
  [
    'nl',
    'Als de club verliest, moet zij een boete betalen.',
    ['pending', 'Als de club verliest, moet zij een boete betalen'],
  ],
  [
    'nl',
    '„Als de overheid niet ingrijpt, zaaien wij niet”, zei een boer van de vereniging.',
    ['pending', 'Als de overheid niet ingrijpt, zaaien wij niet'],
  ],
  ['nl', 'Wie gaat dat betalen? Niemand zegt het.', ['asked', 'Wie gaat dat betalen']],
  [
    'nl',
    'De verdachte zou jarenlang geld hebben weggesluisd.',
    ['unconfirmed', 'De verdachte zou jarenlang geld hebben weggesluisd'],
  ],
  ['nl', 'Deskundigen betwijfelen of het plan werkt.', ['doubted', 'Deskundigen betwijfelen of het plan werkt']],
  ['nl', 'Het bedrijf ontkent dat het gif loosde.', ['disputed', 'Het bedrijf ontkent dat het gif loosde']],
  ['nl', 'Hij werkt als timmerman en woont in Delft.'],
  ['nl', 'De brug zou in mei worden geopend.'],
  ['en', 'It is unclear how the fire started.', ['unknown', 'It is unclear how the fire started']],
  ['en', 'The judge will rule in two weeks.', ['pending', 'The judge will rule in two weeks']],
  [
    'en',
    'If the club loses, it will have to pay a fine.',
    ['pending', 'If the club loses, it will have to pay a fine'],
  ],
  ['en', 'Who is going to pay? Nobody says.', ['asked', 'Who is going to pay']],
  [
    'en',
    'The suspect allegedly stole money for years.',
    ['unconfirmed', 'The suspect allegedly stole money for years'],
  ],
  [
    'en',
    'The company denied that it had dumped chemicals.',
    ['disputed', 'The company denied that it had dumped chemicals'],
  ],
  ['en', 'He works as a carpenter and lives in Delft.'],
  // A question or a condition before its main clause.
  [
    'nl',
    'Waar het geld is gebleven, weten de rechercheurs niet.',
    ['unknown', 'Waar het geld is gebleven, weten de rechercheurs niet'],
  ],
  [
    'nl',
    'Mislukt de bemiddeling, dan volgt een staking.',
    ['pending', 'Mislukt de bemiddeling, dan volgt een staking'],
  ],
  ['en', 'Whether the House will act remains unclear.', ['unknown', 'Whether the House will act remains unclear']],
  ['en', 'What he built was not the bridge of today.'],
  // What is kept back is open, a mere refusal to comment is not.
  [
    'en',
    'The minister would not say whether she had spoken to her chief.',
    ['unknown', 'The minister would not say whether she had spoken to her chief'],
  ],
  ['en', 'The company declined to comment on Tuesday.'],
  ['nl', 'De rederij wilde daar dinsdag niet op reageren.'],
  // What will settle something is pending, what is merely scheduled is not.
  ['nl', 'De commissie praat over twee weken verder.', ['pending', 'De commissie praat over twee weken verder']],
  [
    'en',
    'The committee would decide by May whether to open an inquiry.',
    ['pending', 'The committee would decide by May whether to open an inquiry'],
  ],
  ['en', 'A verdict is expected next month.', ['pending', 'A verdict is expected next month']],
  ['en', 'The first trains are due to leave in May.'],
  ['nl', 'De recherche zoekt nog naar een motief.', ['unknown', 'De recherche zoekt nog naar een motief']],
  [
    'en',
    'The deal still needs the approval of shareholders.',
    ['pending', 'The deal still needs the approval of shareholders'],
  ],
  ['en', 'The two men gave different accounts.', ['disputed', 'The two men gave different accounts']],
  // What a quotation leaves open ends with it; a condition that is imposed is none that is awaited.
  [
    'en',
    '"Now nobody knows how Dad died," Mark Hale told reporters outside the court.',
    ['unknown', 'Now nobody knows how Dad died'],
  ],
  ['en', 'She was granted bail on condition that she does not contact colleagues.'],
  [
    'en',
    'The bank agreed to lend on condition that the site is sold.',
    ['pending', 'The bank agreed to lend on condition that the site is sold'],
  ],
  // A headline is said again below it, unless it is all there is.
  [
    'en',
    'Cause of the fire still unclear\n\nIt is unclear how the fire started.',
    ['unknown', 'It is unclear how the fire started'],
  ],
  ['en', 'Cause of the fire still unclear', ['unknown', 'Cause of the fire still unclear']],
  // A dateline is no part of what is open.
  [
    'en',
    'ANKARA/ATHENS — It is unclear how the fire on the ferry started.',
    ['unknown', 'It is unclear how the fire on the ferry started'],
  ],
  // The questions of an interview are answered below them.
  ['en', 'Why not?\n\nWe had no time for it.\n\nSo what now?\n\nWe go on as before.'],
];

describe('open questions', () => {
  for (const [language, text, ...expected] of cases)
    it(text, async () => {
      const { briefing } = await briefWholly(text, language);
      assert.deepEqual(
        briefing.questions.map(({ kind, question }) => [kind, question]),
        expected.map((question) => [...question]),
      );
    });
});
