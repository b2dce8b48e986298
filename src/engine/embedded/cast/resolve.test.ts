import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../../core/article.ts';
import { analyse } from '../../../language/index.ts';
import { Reading } from '../reading.ts';
import { Cast } from './cast.ts';

/**
 * Texts with the pronoun or description in question in brackets, and the name of the actor that it means; `-` where it
 * is nobody whom the text names.
 */
const cases: Readonly<Record<string, readonly (readonly [Language, string, string])[]>> = {
  'gender and number': [
    ['en', 'Governor Ada Ferris met Luis Montero in Denver. [She] wants a new bridge.', 'Ada Ferris'],
    ['en', 'Priyanka Mehta sued Arjun Rao in May. [He] called the claim absurd.', 'Arjun Rao'],
    ['en', 'The drivers blocked the gate of Halden Steel. [They] want more pay.', 'drivers'],
    ['en', 'The drivers met Halden Steel on Monday. [It] offered two percent.', 'Halden Steel'],
    ['nl', 'Boeren botsten met waterschap Zuiderdiep. [Zij] vrezen dat hun land onderloopt.', 'Boeren'],
    ['nl', 'Minister Nora Bos sprak met exporteurs. Exporteurs zeggen dat [zij] niet kunnen betalen.', 'Exporteurs'],
    ['nl', 'Zangeres Mirte Hoekstra sprak met Thijmen Kuiper. [Hij] vindt het plan goed.', 'Thijmen Kuiper'],
    ['nl', 'De bond FNV Spoor riep de leden bijeen. [Hij] wil meer loon.', 'FNV Spoor'],
  ],
  'several rather than one body': [
    ['en', 'Teachers walked out on Monday. The ministry made an offer. [They] want ten percent.', 'Teachers'],
    ['en', 'The driver phoned the police on Monday. [They] are looking for witnesses.', 'police'],
    ['en', 'Nurses walked out on Monday. The minister told reporters it was wrong. [They] want ten percent.', 'Nurses'],
  ],
  'who answers is not who has struck': [
    ['en', 'Mayor Ruth Cole accused Governor Ada Ferris of fraud. [She] denies it.', 'Ada Ferris'],
    ['en', 'Mayor Ruth Cole accused Governor Ada Ferris of fraud. [She] wants a trial.', 'Ruth Cole'],
  ],
  'in one clause a noun is not its subject': [
    ['en', 'Ryanair criticised [the regulator] on Monday.', 'regulator'],
    ['en', 'Ryanair criticised the ruling. [The airline] said it was absurd.', 'Ryanair'],
  ],
  'who stands out': [
    ['en', 'Roy Lind spoke first and Pete Sala spoke last. [He] wept.', 'Roy Lind'],
    ['en', 'Roy Lind resigned.\n\nThe jury met with Pete Sala. [He] wept.', 'Pete Sala'],
    [
      'en',
      'Roy Lind ran. Lind won. Lind sang.\n\nIt rained.\n\nThe jury chose Lind over Pete Sala. [He] wept.',
      'Roy Lind',
    ],
    ['en', 'Coach Roy Lind was calm. Bo Vega had fallen, [he] said.', 'Roy Lind'],
    ['en', 'Mayor Ruth Cole resigned. “Ada Ferris lied,” Tom Reeve said. [She] wept.', 'Ruth Cole'],
  ],
  'some of those just named': [
    ['en', 'The farmers are divided. [Some] see it as a gift.', 'farmers'],
    ['en', 'The farmers are divided. Some see it as a gift. [Others] warn that it will fail.', 'farmers'],
    ['nl', 'De boeren zijn verdeeld. [Sommigen] vrezen voor hun land.', 'boeren'],
    ['en', 'The farmers met. It rained. The hall was full. [Some] say it will fail.', '-'],
  ],
  'what is spoken of goes on being so': [
    [
      'nl',
      'Violist Teun Vos stopt. In maart gaf hij zijn laatste concert. Daarna ging hij op reis. In mei was hij terug. Toen sprak hij met Ruud Bakker. Het werd een lang gesprek. [Hij] wilde rust.',
      'Teun Vos',
    ],
    ['en', 'Mayor Ruth Cole resigned. She had lost a vote. “I am tired,” [she] told reporters.', 'Ruth Cole'],
  ],
  'whom a clause names is not its subject': [
    ['en', 'Senator Roy Lind attacked Governor Pete Sala. [He] called Sala a liar.', 'Roy Lind'],
    ['nl', 'Wethouder Jan Postma belde Kees de Wit. [Hij] verwijt De Wit lafheid.', 'Jan Postma'],
    ['nl', 'De Vries kwam langs bij Jansen. De Vries is volgens [hem] ziek.', 'Jansen'],
  ],
  'somebody without a name': [
    ['en', 'The trial of Graham Dell began. A former nurse said she had seen him. [She] wept.', '-'],
    ['en', 'Harbourmaster Iain Muir read the report. [It] found no fault.', '-'],
    [
      'en',
      'The charity Reach sent boats. Its coordinator, Lurdes Matola, has not slept. [She] blames the rain.',
      'Lurdes Matola',
    ],
  ],
  'what the text calls somebody whom it has named': [
    ['en', 'Novelist Teodor Blanche has left the festival. [The author] dislikes its sponsor.', 'Teodor Blanche'],
    ['en', 'Novelist Teodor Blanche has left the festival. [The 61-year-old] said he was tired.', 'Teodor Blanche'],
    ['nl', 'Historica Agnes Moens ontkent alles. [De schrijfster] gaat in beroep.', 'Agnes Moens'],
    ['en', 'Novelist Teodor Blanche left. [The author] of the letter is not known.', '-'],
  ],
  'a function, a body or people without the name': [
    ['en', 'Hannah Brandt took over at Kelbra Motors in May. [The carmaker] lost money.', 'Kelbra Motors'],
    ['en', '“Move it,” said Ray Delgado, [the director], who has long called for it.', 'Ray Delgado'],
    ['en', '[Her brother], Tom Reeve, stayed in Cork.', 'Tom Reeve'],
    ['nl', '[Haar broer], de botenbouwer Dirk Hofman, bleef in Den Helder.', 'Dirk Hofman'],
    ['en', 'It was said by [Luz Arriaga of Coastwatch], which wants a ban.', 'Coastwatch'],
  ],
  'die at the head of a sentence': [
    [
      'nl',
      'De actiegroep gaf de petitie aan gedeputeerde Koen Ravestein. [Die] beloofde een gesprek.',
      'Koen Ravestein',
    ],
    ['nl', 'Dirigent Isaac Pereira van het Havenorkest hoorde Luuk Smit. [Die] kon geen noot lezen.', 'Luuk Smit'],
    ['nl', 'De boeren belden Koen Ravestein. [Die] eisen een gesprek.', 'boeren'],
    ['nl', 'Koen Ravestein zweeg. Het regende. De zaal was leeg. [Die] ging dicht.', '-'],
    ['nl', 'Koen Ravestein zweeg. De bond kwam bijeen. [Die] wil meer loon.', 'bond'],
  ],
  'a relative pronoun': [
    ['nl', 'Kees Bakker belde met Ada Vos, [die] boos was.', 'Ada Vos'],
    ['nl', 'Kees Bakker zweeg. Het was de storm [die] alles vernielde.', '-'],
    ['nl', 'Kees Bakker zegt dat er huurlingen opereren [die] geld willen.', 'huurlingen'],
  ],
};

describe('whom a pronoun means', () => {
  for (const [title, rows] of Object.entries(cases))
    describe(title, () => {
      for (const [language, marked, expected] of rows)
        it(marked, async () => {
          const [before = '', phrase = '', after = ''] = marked.split(/[[\]]/);
          const reading = new Reading(await analyse(before + phrase + after, language));
          const first = reading.doc.wordAt(before.length);
          const end = reading.doc.wordAt(before.length + phrase.length - 1) + 1;
          const actor = new Cast(reading).actorOf({ first, end });
          const names = actor ? [...actor.forms.keys()] : ['-'];
          assert.ok(names.includes(expected), `${names.join(' = ')} is not ${expected}`);
        });
    });

  it('takes so many people for others than so many before', async () => {
    const reading = new Reading(await analyse('Eleven people drowned. Two people told the paper so.', 'en'));
    const cast = new Cast(reading);
    assert.notEqual(cast.actorOf({ first: 0, end: 2 }), cast.actorOf({ first: 4, end: 6 }));
  });

  it('takes time in proportion to the length of the text', async () => {
    const seconds = async (times: number) => {
      const text = 'Ada Ferris met Luis Montero. She told him that they would see her brother. It helped. '.repeat(
        times,
      );
      const reading = new Reading(await analyse(text, 'en'));
      const start = process.cpuUsage();
      new Cast(reading).actorOf({ first: reading.doc.length - 3, end: reading.doc.length - 2 });
      return process.cpuUsage(start).user / 1e6;
    };
    await seconds(50);
    const short = await seconds(200);
    assert.ok((await seconds(1000)) < 25 * Math.max(short, 0.02));
  });
});
