import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../core/article.ts';
import { analyse } from '../../language/index.ts';
import { briefWholly } from '../../test/brief-plainly.ts';
import { makeEmbeddedEngine } from './index.ts';

/** Texts that are no articles: nothing is said, wanted or open in them. */
const SILENT: readonly (readonly [what: string, language: Language, text: string])[] = [
  ['nothing', 'nl', ''],
  ['blank lines', 'en', ' \n\n \n'],
  ['a list of names', 'nl', 'Anna Bakker\nBert de Vries\nCarla Jansen\nDirk Smit\nEls Visser\nFrank Mulder'],
  [
    'a table',
    'en',
    'Team\tPlayed\tWon\tPoints\nHarbour City\t12\t9\t27\nPort Regis\t12\t8\t24\nAldershaw Town\t12\t7\t21',
  ],
  ['numbers', 'en', '14 3 22 19 7 8 1998 2004 12,5 17% 33 € 4,20 18:30\n1 2 3 4 5 6 7 8 9'],
  [
    'a poem',
    'en',
    'The tide came in on silver feet\nand left its mirrors in the street,\nand every lamp along the quay\nlooked down and lost its place at sea.',
  ],
  [
    'lyrics',
    'nl',
    'La la la, de zon is weer\nop de daken van de stad\nla la la, nog ene keer\nwie heeft er vandaag geen hoed gehad',
  ],
  [
    'code',
    'en',
    'function brief(article) {\n  if (article === null) throw new Error("no article");\n  const claims = article.claims.filter((claim) => claim.text !== "");\n  return claims.map((claim) => [claim.holder, "said", claim.text].join(" "));\n}',
  ],
  ['a mark alone', 'nl', '“'],
];

describe('texts that are no articles', () => {
  for (const [what, language, text] of SILENT)
    it(`say nothing: ${what}`, async () => {
      const { briefing, dropped } = await briefWholly(text, language);
      assert.deepEqual([briefing.positions, briefing.motives, dropped], [[], [], 0]);
    });
});

describe('texts that are hard to read', () => {
  for (const [language, text] of [
    ['en', 'Port to turn away ships that burn heavy oil\n\nThe city said no.'],
    ['en', 'Vow to fight on'],
    ['nl', 'Haven om schepen te weren\n\nDe gemeente zei nee en'],
  ] as const)
    it(`a rule looks no further than the text goes: ${text.slice(0, 12)}`, async () => {
      const { dropped } = await briefWholly(text, language);
      assert.equal(dropped, 0);
    });

  it('in capitals', async () => {
    const { briefing } = await briefWholly(
      'MAYOR FIONA REID SAYS THE STRIKE WILL END. IT IS UNCLEAR WHO WILL PAY.',
      'en',
    );
    assert.deepEqual(
      briefing.positions.map(({ holder, statement }) => [holder, statement]),
      [['MAYOR FIONA REID', 'THE STRIKE WILL END']],
    );
    assert.deepEqual(
      briefing.questions.map(({ question }) => question),
      ['IT IS UNCLEAR WHO WILL PAY'],
    );
  });

  it('a quotation that is never closed takes no more than its sentence', async () => {
    const { briefing } = await briefWholly(
      'De burgemeester zei: ,,We blijven open. De raad stemt in mei. Omwonenden eisen een hek.',
      'nl',
    );
    assert.deepEqual(
      briefing.positions.map(({ holder, statement }) => [holder, statement]),
      [
        ['De burgemeester', 'We blijven open'],
        ['Omwonenden', 'een hek'],
      ],
    );
  });

  it('two languages at once', async () => {
    const { dropped } = await briefWholly(
      'De minister zei that the plan is on hold. "We gaan door", said the mayor, omdat the money is there.',
      'nl',
    );
    assert.equal(dropped, 0);
  });

  it('Flemish and Surinamese Dutch', async () => {
    const { briefing } = await briefWholly(
      'Schepen Karel Peeters vindt dat de school moet sluiten. Minister Ronald Wijngaarde zegt dat de rijst op is.',
      'nl',
    );
    assert.deepEqual(
      briefing.positions.map(({ statement }) => statement),
      ['de school moet sluiten', 'de rijst op is'],
    );
  });
});

describe('one endless sentence', () => {
  const piece =
    'the mayor said the plan would cost money because of the rain, and the council wants to stop it so that people can go home, "but nobody knows," said Ann Lee who denied it ';
  const engine = makeEmbeddedEngine();

  /** Milliseconds of processor time that the rules take for a sentence of so many pieces; the analysis is made before. */
  async function time(pieces: number): Promise<number> {
    const text = piece.repeat(pieces);
    const document = analyse(text, 'en');
    const rules = makeEmbeddedEngine(() => document);
    const article = {
      title: null,
      url: null,
      source: null,
      author: null,
      publishedAt: null,
      id: 'long',
      language: 'en',
      text,
      complete: true,
    } as const;
    const before = process.cpuUsage();
    await rules.propose(article, new AbortController().signal);
    const { user } = process.cpuUsage(before);
    return user / 1000;
  }

  it('of 50 000 words is read in a time that grows with its length', { timeout: 120_000 }, async () => {
    await engine.propose(
      {
        title: null,
        url: null,
        source: null,
        author: null,
        publishedAt: null,
        id: 'warm',
        language: 'en',
        text: piece,
        complete: true,
      },
      new AbortController().signal,
    );
    await time(100);
    const short = await time(390);
    const long = await time(1560);
    // Four times the words; sixteen times the work would show a loop within a loop.
    assert.ok(long < 9 * short + 300, `${short} ms, then ${long} ms`);
  });
});
