// Scores the embedded engine on the project's own annotated articles.
//   npm run eval                    the table, against the recorded baseline; fails when a list falls
//   npm run eval -- --record        records the baseline
//   npm run eval -- --without parse the same with a part switched off: parse, models, coreference
//   npm run eval -- --errors        what was missed (-) and wrong (+) in the train half; the test half stays unread
//   npm run eval -- --confidence    how often items of each confidence were right
//   npm run eval -- --holders       how often the actor of what was found is right, by what names its holder there
//   npm run eval -- --causes        what was missed and wrong by cause, and the ten worst articles; words of the train half
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LANGUAGES } from '../core/article.ts';
import type { Briefing, Proposal } from '../core/briefing.ts';
import { verify } from '../core/verify.ts';
import { type Analyse, makeEmbeddedEngine } from '../engine/embedded/engine.ts';
import { analyse, type Document } from '../language/index.ts';
import { type Fault, faultsOf } from './causes.ts';
import { formOfHolder } from './holders.ts';
import { plainDocument } from './plain-document.ts';
import {
  type GoldArticle,
  type Held,
  type Judged,
  pairActors,
  percentages,
  type Score,
  scoreBriefing,
  type Tally,
} from './scoring.ts';

const ARTICLES = join(import.meta.dirname, '../engine/gold');
const BASELINE = join(import.meta.dirname, 'eval-baseline.json');
const LISTS = ['actors', 'mainActors', 'positionsFound', 'positions', 'motivesFound', 'motives', 'questions'] as const;
const LABELS = ['stance', 'basis', 'kind'] as const;
/** In points of F1: smaller changes are noise of a rule that helps elsewhere. */
const TOLERANCE = 1;

type List = (typeof LISTS)[number];
/** F1 of each list by half and language: `test nl`. */
type Baseline = Record<string, Partial<Record<List, number>>>;

const without = process.argv.includes('--without') ? process.argv[process.argv.indexOf('--without') + 1] : undefined;
const engine = makeEmbeddedEngine(analyserWithout(without));
const groups = new Map<string, Score[]>();
const judged: Judged[number][] = [];
const held = new Map<string, Held[number][]>();
const faulty: {
  readonly half: string;
  readonly file: string;
  readonly items: number;
  readonly found: readonly Fault[];
}[] = [];
let milliseconds = 0;

for (const file of globSync('*/*.json', { cwd: ARTICLES }).sort()) {
  const gold: GoldArticle = JSON.parse(readFileSync(join(ARTICLES, file), 'utf8'));
  const half = Number.parseInt(basename(file), 10) % 2 === 1 ? 'train' : 'test';
  const start = performance.now();
  const briefing = await brief(gold);
  milliseconds += performance.now() - start;
  const result = scoreBriefing(gold, briefing);
  for (const group of [`${half} ${gold.language}`, `${half} all`])
    groups.set(group, [...(groups.get(group) ?? []), result.score]);
  for (const group of [`${half} ${gold.language}`, `${half} all`])
    held.set(group, [...(held.get(group) ?? []), ...result.held]);
  const items = gold.actors.length + gold.positions.length + gold.motives.length + gold.questions.length;
  faulty.push({ half, file, items, found: faultsOf(gold, briefing, result.compared) });
  if (half === 'train') judged.push(...result.judged);
  if (half === 'train' && process.argv.includes('--errors')) printErrors(gold, briefing);
}

const scores: Baseline = {};
const baseline: Baseline = existsSync(BASELINE) ? JSON.parse(readFileSync(BASELINE, 'utf8')) : {};
let faults = 0;
for (const half of ['train', 'test']) for (const language of [...LANGUAGES, 'all']) printGroup(`${half} ${language}`);
if (process.argv.includes('--confidence')) printConfidence();
if (process.argv.includes('--holders')) for (const [group, items] of held) printHolders(group, items);
if (process.argv.includes('--causes')) for (const half of ['train', 'test']) printCauses(half);
console.log(
  `${Math.round(milliseconds)} ms for ${[...groups].filter(([name]) => name.endsWith('all')).flatMap(([, all]) => all).length} articles`,
);
if (process.argv.includes('--record')) writeFileSync(BASELINE, `${JSON.stringify(scores, null, 2)}\n`);
process.exitCode = faults > 0 && !without && !process.argv.includes('--record') ? 1 : 0;

async function brief({ id, language, text }: GoldArticle): Promise<Briefing> {
  const source = { title: null, url: null, source: null, author: null, publishedAt: null };
  const article = { ...source, id, language, text, complete: true };
  const proposal = await engine.propose(article, new AbortController().signal);
  const { briefing, dropped } = verify(article, without === 'coreference' ? withoutCoreference(proposal) : proposal);
  if (dropped > 0) faults++;
  return briefing;
}

function printGroup(group: string): void {
  const all = groups.get(group);
  if (!all) return;
  console.log(`\n${group}: ${all.length} articles`);
  console.log('                  precision  recall      F1   before');
  scores[group] = {};
  for (const list of LISTS) {
    const [precision, recall, f] = percentages(sum(all.map((score) => score[list])));
    scores[group][list] = Math.round(f * 10) / 10;
    const before = baseline[group]?.[list];
    if (before !== undefined && f < before - TOLERANCE) faults++;
    const cells = [precision, recall, f].map((value) => value.toFixed(1).padStart(8)).join('');
    console.log(`  ${list.padEnd(16)}${cells} ${before?.toFixed(1).padStart(8) ?? '       -'}`);
  }
  const right = LABELS.map((label) => {
    const [good, of] = all.reduce(([a, b], score) => [a + score[label][0], b + score[label][1]], [0, 0]);
    return `${label} ${of ? Math.round((100 * good) / of) : 0} %`;
  });
  console.log(`  labels right on matched items: ${right.join(', ')}`);
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce<Tally>(([a, b, c], [x, y, z]) => [a + x, b + y, c + z], [0, 0, 0]);
}

/** What the engine reads when a part of the analysis is switched off. */
function analyserWithout(part: string | undefined): Analyse | undefined {
  if (part === undefined || part === 'coreference') return undefined;
  if (part === 'models') return plainDocument;
  if (part === 'parse') return async (text, language) => withoutParse(await analyse(text, language));
  throw new Error(`cannot switch off ${part}`);
}

/** Holders are nobody in particular unless they carry a name of their actor: no pronouns, no descriptions. */
function withoutCoreference(proposal: Proposal): Proposal {
  const actors = proposal.actors as Briefing['actors'];
  const named = (unchecked: unknown) => {
    const item = unchecked as Pick<Briefing['positions'][number], 'actor' | 'holder'>;
    const actor = actors.find(({ id }) => id === item.actor);
    const isNamed = actor && [actor.name, ...actor.aliases].some((name) => item.holder.includes(name));
    return isNamed ? item : { ...item, actor: null };
  };
  return { ...proposal, positions: proposal.positions.map(named), motives: proposal.motives.map(named) };
}

function withoutParse(doc: Document): Document {
  return new Proxy(doc, {
    get(target, name) {
      if (name === 'head') return (word: number) => word;
      if (name === 'relation' || name === 'fullRelation') return () => 'dep';
      if (name === 'children') return () => [];
      if (name === 'subtree') return (word: number) => ({ first: word, end: word + 1 });
      const value = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** Confidence by bands of a tenth: how sure, how often right; and the Brier score, 0 best. */
function printConfidence(): void {
  for (const list of ['positions', 'motives', 'questions']) {
    const items = judged.filter(([of]) => of === list);
    const brier =
      items.reduce((all, [, confidence, right]) => all + (confidence - Number(right)) ** 2, 0) / items.length;
    console.log(`\n${list}: ${items.length} items, Brier ${brier.toFixed(3)}`);
    for (let band = 0; band < 10; band++) {
      const within = items.filter(([, confidence]) => Math.min(9, Math.floor(confidence * 10)) === band);
      if (within.length === 0) continue;
      const right = within.filter(([, , good]) => good).length;
      console.log(`  ${(band / 10).toFixed(1)} to ${((band + 1) / 10).toFixed(1)}: ${right} of ${within.length} right`);
    }
  }
}

/** Of the positions and motives whose words were found, how many have the right actor. */
function printHolders(group: string, items: Held): void {
  for (const list of ['positions', 'motives']) {
    const tallies = new Map<string, [right: number, of: number]>();
    for (const [of, holder, right] of items)
      for (const form of of === list ? [formOfHolder(holder), 'all'] : []) {
        const [good, all] = tallies.get(form) ?? [0, 0];
        tallies.set(form, [good + Number(right), all + 1]);
      }
    console.log(`\n${group}: whose ${list}`);
    for (const [form, [right, of]] of [...tallies].sort(([, [, a]], [, [, b]]) => b - a))
      console.log(
        `  ${form.padEnd(16)}${String(right).padStart(4)} of${String(of).padStart(4)}${((100 * right) / of).toFixed(0).padStart(6)} %`,
      );
  }
}

/** Causes, the most frequent first, the ten worst with three cases; then the articles with most faults an item. */
function printCauses(half: string): void {
  const articles = faulty.filter((article) => article.half === half);
  const causes = Map.groupBy(
    articles.flatMap(({ found }) => found),
    ({ list, side, cause }) => `${list} ${side}: ${cause}`,
  );
  const all = [...causes].sort(([, a], [, b]) => b.length - a.length);
  console.log(`\n${half}: ${all.reduce((sum, [, found]) => sum + found.length, 0)} faults by cause`);
  for (const [at, [cause, found]] of all.entries()) {
    console.log(`${String(found.length).padStart(5)}  ${cause}`);
    const shown = half === 'train' && at < 10 ? found.filter((_, nth) => nth % Math.ceil(found.length / 3) === 0) : [];
    for (const { words } of shown) console.log(`         ${words.replaceAll(/\s+/g, ' ').slice(0, 90)}`);
  }
  const worst = articles.map(({ file, items, found }) => ({ file, rate: found.length / items, found }));
  console.log(`\n${half}: the ten worst articles, by faults for each annotated item`);
  for (const { file, rate, found } of worst.sort((a, b) => b.rate - a.rate).slice(0, 10))
    console.log(`${rate.toFixed(2).padStart(7)}  ${file} (${found.length})`);
}

function printErrors(gold: GoldArticle, briefing: Briefing): void {
  printActorErrors(gold, briefing);
  const lists = [
    [
      'position',
      gold.positions.map((x) => `${x.holder}: ${x.statement}`),
      briefing.positions.map((x) => `${x.holder}: ${x.statement}`),
    ],
    [
      'motive',
      gold.motives.map((x) => `${x.actor}: ${x.motive}`),
      briefing.motives.map((x) => `${x.holder}: ${x.motive}`),
    ],
    [
      'question',
      gold.questions.map((x) => `${x.kind}: ${x.text}`),
      briefing.questions.map((x) => `${x.kind}: ${x.question}`),
    ],
  ] as const;
  for (const [list, wanted, given] of lists) {
    for (const line of wanted) if (!given.includes(line)) console.log(`${gold.id} ${list} - ${line}`);
    for (const line of given) if (!wanted.includes(line)) console.log(`${gold.id} ${list} + ${line}`);
  }
}

/** Actors that were missed (-) and wrong (+); of those found, another kind or salience (~). */
function printActorErrors(gold: GoldArticle, briefing: Briefing): void {
  const pairs = pairActors(gold, briefing);
  const found = new Set(pairs.values());
  const show = (actor: Pick<GoldArticle['actors'][number], 'name' | 'aliases' | 'kind' | 'salience'>) =>
    `${[actor.name, ...(actor.aliases ?? [])].join(' = ')} [${actor.kind}, ${actor.salience}]`;
  gold.actors.forEach((actor, at) => {
    const given = briefing.actors[pairs.get(at) ?? -1];
    if (!given) console.log(`${gold.id} actor - ${show(actor)}`);
    else if (given.kind !== actor.kind || given.salience !== actor.salience)
      console.log(`${gold.id} actor ~ ${show(given)} is ${actor.kind}, ${actor.salience}`);
  });
  for (const [at, actor] of briefing.actors.entries())
    if (!found.has(at)) console.log(`${gold.id} actor + ${show(actor)}`);
}
