import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Report } from '../core/story.ts';
import { reportOf } from '../test/reports.ts';
import { storiesOf } from './stories.ts';

const FIRE = reportOf(
  'A fire destroyed the Tolvik paint works on Monday night. The plant in Brackwell employs 60 people. “Everything is gone,” said owner Marten Tolvik. Fire chief Ada Brand said the flames had started in a store.',
  { title: 'Blaze guts paint factory', url: 'https://valleytimes.example/1', at: '2026-03-02T08:00Z' },
);
const FIRE_AGAIN = reportOf(
  'Marten Tolvik lost his life’s work when flames swept through his plant in Brackwell. According to fire chief Ada Brand it began in a store full of solvents. Tolvik employs 60 people.',
  { title: '“Forty years up in smoke”', url: 'https://northernmail.example/7', at: '2026-03-02T11:00Z' },
);
const COUNCIL = reportOf(
  'The council of Brackwell will build a swimming pool beside the station. Mayor Rita Olm said work would begin in May. Residents had asked for the pool for years.',
  { title: 'Pool for Brackwell', url: 'https://valleytimes.example/2', at: '2026-03-02T09:00Z' },
);

describe('storiesOf', () => {
  it('puts one event in the words of two outlets together, and leaves another event of the same town apart', () => {
    assert.deepEqual(membersOf([FIRE, COUNCIL, FIRE_AGAIN]), [[0, 2], [1]]);
  });

  it('makes the same stories in whatever order the reports come', () => {
    const titles = (reports: readonly Report[]) =>
      storiesOf(reports).map(({ members }) => members.map((member) => reports[member]!.article.title));
    assert.deepEqual(titles([FIRE_AGAIN, COUNCIL, FIRE]), titles([FIRE, FIRE_AGAIN, COUNCIL]));
  });

  it('counts publishers, not feeds or titles of one house', () => {
    const text = FIRE_AGAIN.article.text;
    const [story] = storiesOf([
      FIRE,
      reportOf(`${text} One.`, { url: 'https://www.ad.nl/binnenland/1' }),
      reportOf(`${text} Two.`, { url: 'https://www.volkskrant.nl/2' }),
      reportOf(`${text} Three.`, { url: 'https://sport.ad.nl/3' }),
    ]);
    assert.deepEqual(story!.families.toSorted(), ['DPG Media', 'valleytimes.example']);
  });

  it('knows wire copy by its text, also where the end is cut', () => {
    const [first] = FIRE.article.text.split('Fire chief');
    const cut = reportOf(first!, {
      title: 'Factory burns',
      url: 'https://statewire.example/9',
      at: '2026-03-02T08:30Z',
    });
    const [story] = storiesOf([FIRE, cut, FIRE_AGAIN]);
    assert.deepEqual(story!.copies, [1]);
    assert.deepEqual(story!.members, [0, 1, 2]);
  });

  it('tells an event in two languages as one by its names and figures', () => {
    const dutch = reportOf(
      'Bij een brand in de verffabriek Tolvik in Brackwell is maandagnacht alles verwoest. Eigenaar Marten Tolvik heeft 60 mensen in dienst. Volgens brandweercommandant Ada Brand begon het in een opslag.',
      { title: 'Verffabriek verwoest', language: 'nl', url: 'https://hetjournaal.example/4', at: '2026-03-02T10:00Z' },
    );
    assert.deepEqual(membersOf([FIRE, COUNCIL, dutch]), [[0, 2], [1]]);
  });

  it('makes nothing of nothing, and a story of its own of a text without words', () => {
    assert.deepEqual(storiesOf([]), []);
    assert.deepEqual(membersOf([reportOf('…'), FIRE, reportOf('— —')]).toSorted(), [[0], [1], [2]]);
  });
});

function membersOf(reports: readonly Report[]): readonly (readonly number[])[] {
  return storiesOf(reports).map(({ members }) => members);
}
