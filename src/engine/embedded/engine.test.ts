import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LANGUAGES } from '../../core/article.ts';
import { briefPlainly, nameOf } from '../../test/brief-plainly.ts';
import { makeEmbeddedEngine } from './index.ts';

/** Written for this test; it holds each kind of item once or more. */
const ARTICLES = {
  nl: `De gemeente Waterdam sluit het zwembad, omdat de bouw van een nieuw dak te duur is. Wethouder Els Bakker zei maandag dat het besluit haar zwaar valt.

Zwemclub De Rog is fel tegen de sluiting. "Dit is het einde van onze vereniging", zegt voorzitter Piet Vos. De club eist dat de gemeenteraad het besluit terugdraait. Volgens Vos heeft de wethouder nooit naar andere oplossingen gekeken. Bakker ontkent dat.

Het is nog onduidelijk waar de leden straks moeten zwemmen. Als de raad het besluit goedkeurt, gaat het bad in juni dicht. De raad stemt donderdag over het voorstel.`,
  en: `Waterdam council is closing the swimming pool because a new roof is too expensive. Councillor Ellen Baker said on Monday that the decision was hard for her.

The Rays swimming club opposes the closure. "This is the end of our club," chairman Peter Fox said. The club demands that the council reverse the decision. According to Fox, the councillor never looked at other solutions. Baker denied that.

It is unclear where the members will swim. If the council approves the plan, the pool will close in June. The council will vote on the proposal on Thursday.`,
};

describe('the embedded engine', () => {
  for (const language of LANGUAGES)
    it(`briefs an article, ${language}`, async () => {
      const { briefing, dropped } = await briefPlainly(ARTICLES[language], language);
      assert.equal(dropped, 0);
      assert.ok(briefing.bottomLine.length >= 1 && briefing.bottomLine.length <= 2);
      assert.ok(briefing.actors.some(({ salience }) => salience === 'main'));
      const fox = briefing.positions.filter(({ actor }) => /^(Piet Vos|Peter Fox)$/.test(nameOf(briefing, actor)));
      assert.deepEqual(
        fox.map(({ quoted }) => quoted),
        [true, false],
      );
      assert.deepEqual(new Set(briefing.motives.map(({ basis }) => basis)), new Set(['author']));
      const kinds = briefing.questions.map(({ kind }) => kind);
      assert.ok(kinds.includes('unknown') && kinds.includes('pending'));
    });

  it('says the same of the same text', async () => {
    const briefs = await Promise.all([1, 2].map(() => briefPlainly(ARTICLES.nl, 'nl')));
    assert.deepEqual(briefs[0], briefs[1]);
  });

  it('stops when it is told to before it begins', async () => {
    const article = { title: null, url: null, source: null, author: null, publishedAt: null, id: 'x', complete: true };
    const gone = AbortSignal.abort(new Error('gone'));
    await assert.rejects(makeEmbeddedEngine().propose({ ...article, language: 'nl', text: 'Ja.' }, gone), /gone/);
  });

  const pieces = [
    ...Object.values(ARTICLES).flatMap((text) => text.split(/\s+/)),
    ..."\" ' ,, '' „ ” « » ( ) [ ] : ; - – ? ! . , \n\n volgens aldus zegt dat said that according to om te because Volgens".split(
      ' ',
    ),
    'De Rooij:,, ',
    '\ud800',
    '\u0000',
    '\u202e\u200b\u2060',
    '\u3164',
    '🦊',
    'A.B.',
  ];
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((words) => words.join(' ')),
  );

  it('whatever the text, everything it proposes passes the gate', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom(...LANGUAGES), async (text, language) => {
        const { briefing, dropped } = await briefPlainly(text, language);
        assert.equal(dropped, 0);
        const ids = new Set(briefing.actors.map(({ id }) => id));
        for (const { actor } of [...briefing.positions, ...briefing.motives])
          assert.ok(actor === null || ids.has(actor));
      }),
      { numRuns: 150 },
    );
  });

  it('an endless sentence, a hundred quotations and a wall of names take linear time', {
    timeout: 20_000,
  }, async () => {
    for (const text of ['Jan zegt dat Piet zei, ', 'Jan: "ja" ', 'de, man, ', 'om te gaan omdat ', "'a ", 'Jan (JP) ('])
      assert.equal((await briefPlainly(text.repeat(2000), 'nl')).dropped, 0);
  });
});
