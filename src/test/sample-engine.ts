import type { Article } from '../core/article.ts';
import type { Engine } from '../core/engine.ts';
import { type Evidence, evidenceAt } from '../core/evidence.ts';

/**
 * An engine that knows the two bundled samples by heart, so that tests of what is shown have a rich and steady briefing.
 * Of any other text it proposes the first sentence and the first capitalised word.
 */
export function sampleEngine(): Engine {
  return {
    id: 'sample@1',
    async propose(article) {
      const items = article.text.startsWith('Port of Calder Bay')
        ? english(article)
        : article.text.startsWith('Gemeente Veldhaven')
          ? dutch(article)
          : anything(article);
      return { engine: 'sample@1', ...items };
    },
  };
}

type Items = Omit<Awaited<ReturnType<Engine['propose']>>, 'engine'>;

function anything({ text }: Article): Items {
  const name = /\p{Lu}[\p{L}-]+/u.exec(text);
  const sentence = /^[\s\S]{1,240}?(?:[.!?](?=\s|$)|$)/.exec(text);
  return {
    bottomLine: sentence?.[0].trim()
      ? [{ text: sentence[0], evidence: [evidenceAt(text, 0, sentence[0].length)] }]
      : [],
    actors: name ? [actorAt(text, ['a1', name[0], 'person', null, 'main', 1, []])] : [],
    positions: [],
    motives: [],
    questions: [],
  };
}

function spot(text: string, words: string): Evidence {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the sample has changed: ${words}`);
  return evidenceAt(text, start, start + words.length);
}

type ActorRow = [string, string, string, string | null, string, number, string[]];
function actorAt(text: string, [id, name, kind, role, salience, mentions, aliases]: ActorRow) {
  return { id, name, kind, role, salience, mentions, aliases, evidence: [spot(text, name)] };
}

type PositionRow = [string | null, string, string, string, string, boolean?, string?];
function positionAt(text: string, [actor, holder, cue, stance, statement, quoted = false, target]: PositionRow) {
  const evidence = [spot(text, statement)];
  return { actor, holder, cue, stance, statement, quoted, target: target ?? null, confidence: 0.8, evidence };
}

type MotiveRow = [string | null, string, string, string, string?];
function motiveAt(text: string, [actor, holder, motive, action, basis = 'author']: MotiveRow) {
  const evidence = [spot(text, motive)];
  return { actor, holder, motive, action, basis, attributedTo: null, negated: false, confidence: 0.7, evidence };
}

function questionAt(text: string, [question, kind, about]: [string, string, string | null]) {
  return { question, kind, about, confidence: 0.7, evidence: [spot(text, question)] };
}

function lineAt(text: string, line: string) {
  return { text: line, evidence: [spot(text, line)] };
}

function english({ text }: Article): Items {
  const actors: ActorRow[] = [
    ['a1', 'Joan Whitfield', 'person', 'Deputy mayor', 'main', 4, ['Whitfield']],
    ['a2', 'Northline', 'organisation', 'cruise company', 'main', 4, []],
    ['a3', 'Calder Bay', 'state', null, 'main', 2, []],
    ['a4', 'Peter Hallam', 'person', 'Chief executive', 'other', 2, ['Hallam']],
    ['a5', 'Harbour Traders Association', 'organisation', null, 'other', 1, []],
    ['a6', 'Samira Bowen', 'person', 'chair', 'other', 1, []],
    ['a7', 'Breathe', 'organisation', "residents' group", 'other', 1, []],
    ['a8', 'Will Thornton', 'person', 'Transport commissioner', 'other', 1, []],
    ['a9', 'Helen Aldridge', 'person', 'Infrastructure secretary', 'other', 1, []],
  ];
  const positions: PositionRow[] = [
    [
      'a1',
      'Whitfield',
      'told',
      'states',
      'We can no longer explain to people why they must keep their windows shut because a ship is in port',
      true,
    ],
    ['a2', 'Northline', 'called', 'opposes', 'rushed and unworkable', true, 'the decision'],
    ['a4', 'Peter Hallam', 'warned', 'warns', 'the company would move to rival ports if the city does not back down'],
    ['a4', 'Hallam', 'according to', 'claims', 'the rest of the fleet will not be ready until 2032'],
    ['a2', 'The company', 'accused', 'accuses', 'inflating the figures on emissions', false, 'Whitfield'],
    ['a1', 'She', 'denied', 'denies', 'it'],
    ['a5', 'Harbour Traders Association', 'demanded', 'demands', 'the city put off the plan for two years'],
    ['a6', 'Samira Bowen', 'said', 'states', 'We are not against clean air, but this is going too fast', true],
    ['a7', 'The group', 'believes', 'demands', 'the limit should be stricter still'],
    ['a8', 'Will Thornton', 'doubts', 'doubts', 'a city may turn away ships that meet every international rule'],
    ['a9', 'Helen Aldridge', 'said', 'states', 'no decision on funding would be taken before autumn'],
  ];
  const motives: MotiveRow[] = [
    ['a1', 'Joan Whitfield', 'to clean up the air in the old town', 'the ban', 'attributed'],
    ['a2', 'Northline', 'to run them on liquefied gas', 'converting three ships'],
    ['a7', 'The group', 'ships that run on gas also emit fine particles', 'the limit should be stricter still'],
    [null, 'the city', 'ships can switch off their engines', 'equip the quay with shore power'],
  ];
  const questions: [string, string, string | null][] = [
    ['who will pay', 'unknown', null],
    ['whether the ban would stand up in court', 'asked', null],
    ['Northline has reportedly hired a law firm to challenge the decision', 'unconfirmed', 'a2'],
    ['a city may turn away ships that meet every international rule', 'doubted', 'a8'],
    ['The city council will vote on the ban on June 12', 'pending', null],
  ];
  return {
    bottomLine: [
      lineAt(
        text,
        'The city of Calder Bay plans to close its harbour to cruise ships that burn heavy fuel oil from 2027.',
      ),
      lineAt(text, 'The city council will vote on the ban on June 12.'),
    ],
    actors: actors.map((row) => actorAt(text, row)),
    positions: positions.map((row) => positionAt(text, row)),
    motives: motives.map((row) => motiveAt(text, row)),
    questions: questions.map((row) => questionAt(text, row)),
  };
}

function dutch({ text }: Article): Items {
  const actors: ActorRow[] = [
    ['a1', 'Marjan de Ruiter', 'person', 'wethouder', 'main', 4, ['De Ruiter']],
    ['a2', 'Noordlijn', 'organisation', 'Rederij', 'main', 3, []],
    ['a3', 'Veldhaven', 'state', null, 'main', 3, []],
    ['a4', 'Pieter Hallema', 'person', 'Topman', 'other', 2, ['Hallema']],
    ['a5', 'Havenhart', 'organisation', 'Ondernemersvereniging', 'other', 1, []],
    ['a6', 'Samira Bouali', 'person', 'voorzitter', 'other', 1, []],
    ['a7', 'Adem', 'organisation', 'Bewonersgroep', 'other', 1, []],
    ['a8', 'Wim Terpstra', 'person', 'Gedeputeerde', 'other', 1, []],
    ['a9', 'Van Aalst', 'person', 'Minister', 'other', 1, []],
  ];
  const positions: PositionRow[] = [
    [
      'a1',
      'De Ruiter',
      'zei',
      'states',
      'We kunnen niet langer uitleggen dat bewoners hun ramen dicht moeten houden omdat er een schip ligt',
      true,
    ],
    ['a2', 'Rederij Noordlijn', 'noemt', 'opposes', 'overhaast en onuitvoerbaar', true, 'het besluit'],
    [
      'a4',
      'Pieter Hallema',
      'waarschuwt',
      'warns',
      'zijn bedrijf uitwijkt naar Duitse havens als de gemeente voet bij stuk houdt',
    ],
    [
      'a2',
      'De rederij',
      'beschuldigt',
      'accuses',
      'zij de cijfers over de uitstoot heeft aangedikt',
      false,
      'de wethouder',
    ],
    ['a5', 'Ondernemersvereniging Havenhart', 'eist', 'demands', 'de gemeente het plan twee jaar uitstelt'],
    ['a6', 'Samira Bouali', 'aldus', 'states', 'Wij zijn niet tegen schone lucht, maar dit gaat te snel', true],
    ['a7', 'De groep', 'vindt', 'demands', 'de grens nog strenger moet'],
    [
      'a8',
      'Wim Terpstra',
      'betwijfelt',
      'doubts',
      'een gemeente schepen mag weren die aan alle internationale regels voldoen',
    ],
    ['a9', 'Minister Van Aalst', 'liet ... weten', 'states', 'een besluit over geld pas na de zomer valt'],
  ];
  const motives: MotiveRow[] = [
    ['a1', 'haar', 'om de lucht in de binnenstad schoner te maken', 'de maatregel', 'attributed'],
    ['a2', 'Noordlijn', 'om op vloeibaar gas te kunnen varen', 'drie schepen laten ombouwen'],
    ['a7', 'De groep', 'ook gasschepen fijnstof uitstoten', 'de grens nog strenger moet'],
  ];
  const questions: [string, string, string | null][] = [
    ['wie dat betaalt', 'unknown', null],
    ['of het verbod juridisch standhoudt', 'asked', null],
    ['Noordlijn zou al een advocatenkantoor in de arm hebben genomen', 'unconfirmed', 'a2'],
    ['De gemeenteraad stemt op 12 juni over het verbod', 'pending', null],
  ];
  return {
    bottomLine: [
      lineAt(text, 'De gemeente Veldhaven wil vanaf 2027 geen cruiseschepen meer toelaten die op stookolie varen.'),
      lineAt(text, 'De gemeenteraad stemt op 12 juni over het verbod.'),
    ],
    actors: actors.map((row) => actorAt(text, row)),
    positions: positions.map((row) => positionAt(text, row)),
    motives: motives.map((row) => motiveAt(text, row)),
    questions: questions.map((row) => questionAt(text, row)),
  };
}
