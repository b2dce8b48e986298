import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../../core/article.ts';
import { briefPlainly, nameOf } from '../../../test/brief-plainly.ts';

/** What is expected of one text: who, by which cue, takes which stance, saying what. */
type Expected = readonly [holder: string, cue: string, stance: string, statement: string];

const cases: Readonly<Record<Language, readonly (readonly [text: string, ...expected: Expected[]])[]>> = {
  nl: [
    [
      'Volgens wethouder Karin Bakker zijn er te weinig woningen in de stad.',
      ['wethouder Karin Bakker', 'Volgens', 'claims', 'zijn er te weinig woningen in de stad'],
    ],
    [
      'De brug blijft dicht, aldus een woordvoerder van de provincie.',
      ['een woordvoerder van de provincie', 'aldus', 'claims', 'De brug blijft dicht'],
    ],
    [
      'Burgemeester De Wit zei maandag dat de kermis dit jaar niet doorgaat.',
      ['Burgemeester De Wit', 'zei', 'claims', 'de kermis dit jaar niet doorgaat'],
    ],
    [
      '"Wij zijn heel boos", zei bewoner Jan Smit. "Niemand heeft ons iets gevraagd."',
      ['bewoner Jan Smit', 'zei', 'claims', 'Niemand heeft ons iets gevraagd'],
    ],
    [
      'Vakbond FNV eist een loonsverhoging en dreigt met stakingen.',
      ['Vakbond FNV', 'eist', 'demands', 'een loonsverhoging'],
      ['Vakbond FNV', 'dreigt met', 'warns', 'stakingen'],
    ],
    [
      'Milieudefensie beschuldigt Shell van misleiding.',
      ['Milieudefensie', 'beschuldigt ... van', 'accuses', 'misleiding'],
    ],
    [
      'Greenpeace roept de regering op om de vergunning te weigeren.',
      ['Greenpeace', 'roept ... op', 'demands', 'de vergunning te weigeren'],
    ],
    [
      'Bewoners vrezen dat hun huizen minder waard worden.',
      ['Bewoners', 'vrezen', 'warns', 'hun huizen minder waard worden'],
    ],
    ['De gemeente ontkent dat zij van het gif wist.', ['De gemeente', 'ontkent', 'denies', 'zij van het gif wist']],
    [
      "De boeren zijn boos, zegt voorzitter Henk Jansen van de vakbond. ,,We gaan door.'' ",
      ['voorzitter Henk Jansen van de vakbond', 'zegt', 'states', 'De boeren zijn boos'],
    ],
    ['De president wil niet zeggen wanneer hij aftreedt.'],
    ['Het wordt volgens de wet in januari ingevoerd.'],
  ],
  en: [
    [
      'According to Mayor Karen Baker, the city does not have enough homes.',
      ['Mayor Karen Baker', 'According to', 'claims', 'the city does not have enough homes'],
    ],
    [
      'The bridge will stay closed, a spokesman for the county said.',
      ['a spokesman for the county', 'said', 'expects', 'The bridge will stay closed'],
    ],
    [
      '"We are very angry," said resident John Smith. "Nobody asked us anything."',
      ['resident John Smith', 'said', 'claims', 'Nobody asked us anything'],
    ],
    [
      "The teachers' union demanded a pay rise and threatened to strike.",
      ["The teachers' union", 'demanded', 'demands', 'a pay rise'],
      ["The teachers' union", 'threatened', 'warns', 'strike'],
    ],
    [
      'Greenpeace accused Shell of misleading the public.',
      ['Greenpeace', 'accused ... of', 'accuses', 'misleading the public'],
    ],
    [
      'Amnesty International urged the government to release the prisoners.',
      ['Amnesty International', 'urged', 'demands', 'release the prisoners'],
    ],
    [
      'Senator Mark Hill, a Republican from Ohio, told reporters on Monday that he would vote against the bill.',
      ['Senator Mark Hill', 'told', 'promises', 'he would vote against the bill'],
    ],
    [
      'Brussels expects Hungary to block the decision.',
      ['Brussels', 'expects', 'expects', 'Hungary to block the decision'],
    ],
    [
      '"The situation cannot go on," said Lisa Vermeer, who called for extra money.',
      ['Lisa Vermeer', 'said', 'claims', 'The situation cannot go on'],
      ['Lisa Vermeer', 'called for', 'demands', 'extra money'],
    ],
    ['The minister did not say when she would resign.'],
    ['The group called the Sea Guard meets on Sundays.'],
  ],
};

for (const language of ['nl', 'en'] as const)
  describe(`positions, ${language}`, () => {
    for (const [text, ...expected] of cases[language])
      it(text, async () => {
        const { briefing } = await briefPlainly(text, language);
        const found = briefing.positions.map(({ holder, cue, stance, statement }) => [holder, cue, stance, statement]);
        for (const position of expected)
          assert.deepEqual(
            found.find(([, cue]) => cue === position[1]),
            [...position],
          );
        if (expected.length === 0) assert.deepEqual(found, []);
      });
  });

describe('who holds a position', () => {
  it('a pronoun is whom it means, a quotation on its own the one spoken of', async () => {
    const { briefing } = await briefPlainly(
      'Directeur Anna de Vries leidt de school. Zij zegt dat het gebouw te klein is. "Er moet geld komen voor een nieuw dak."',
      'nl',
    );
    assert.deepEqual(
      briefing.positions.map(({ actor }) => nameOf(briefing, actor)),
      ['Anna de Vries', 'Anna de Vries'],
    );
    assert.deepEqual(briefing.positions[1]?.cue, '');
  });

  it('a Dutch pronoun at the head of a sentence is the body that the sentence before is about', async () => {
    const { briefing } = await briefPlainly(
      'De Belgische premier zweeg. Vakbond FNV eist dat de raad de stukken openbaar maakt. Zij vreest dat het geld verdwijnt.',
      'nl',
    );
    assert.deepEqual(
      briefing.positions.map(({ actor }) => nameOf(briefing, actor)),
      ['Vakbond FNV', 'Vakbond FNV'],
    );
  });

  it('a pronoun in English', async () => {
    const { briefing } = await briefPlainly(
      'Director Mary Stone runs the school. She says the building is too small.',
      'en',
    );
    assert.equal(nameOf(briefing, briefing.positions[0]?.actor ?? null), 'Mary Stone');
  });

  it('a medium that passes on what somebody says is not the holder', async () => {
    const { briefing } = await briefPlainly('According to BBC News, Smith also believes the bridge is unsafe.', 'en');
    assert.deepEqual(
      briefing.positions.map(({ holder, statement }) => [holder, statement]),
      [['Smith', 'the bridge is unsafe']],
    );
  });

  it('hearsay that runs on stays its source’s', async () => {
    const { briefing } = await briefPlainly(
      'Het leger beschuldigt Rusland van de aanval. Op die manier zouden de Russen de haven willen blokkeren.',
      'nl',
    );
    assert.deepEqual(
      briefing.positions.map(({ actor, cue }) => [nameOf(briefing, actor), cue]),
      [
        ['leger', 'beschuldigt ... van'],
        ['leger', 'zouden'],
      ],
    );
  });
});
