import type { Actor, Briefing, Position } from '../core/briefing.ts';
import type { Change, Report, Statement } from '../core/story.ts';
import { type Comparison, compared, type Relation } from './compare.ts';
import { isSameActor, nameKeys } from './names.ts';
import { storiesOf } from './stories.ts';
import { folded, wordsOf } from './words.ts';

/** Two actors contradict each other about one event within this time, in milliseconds; later it is another day's news. */
const AT_ODDS = 10 * 24 * 60 * 60 * 1000;
/** And when this share of the words is shared: two people speak of different sides of one thing all the time. */
const SURE = 0.75;

/**
 * What the statements of `fresh` are to those of `earlier` and to older ones of `fresh` itself, in the order of time.
 * Precision first: what is not sure is `new`. Words of two languages do not meet, so they are not compared.
 */
export function changesOf(fresh: readonly Report[], earlier: readonly Report[]): readonly Change[] {
  const isFresh = new Set(fresh.map(({ key }) => key));
  const reports = [...earlier.filter(({ key }) => !isFresh.has(key)), ...fresh].sort(
    (a, b) => a.at - b.at || (a.key < b.key ? -1 : 1),
  );
  const storyOf = new Map(
    storiesOf(reports).flatMap(({ members }, story) => members.map((index) => [reports[index]!.key, story])),
  );
  const said = new SaidSoFar();
  const changes: Change[] = [];
  for (const report of reports) {
    const own = saidIn(report, storyOf.get(report.key) ?? -1);
    if (isFresh.has(report.key)) changes.push(...own.map((now) => changeOf(now, said)));
    for (const one of own) said.add(one);
  }
  return changes;
}

/** Statements by who made them and by story, so that each is held against few. */
class SaidSoFar {
  readonly #byName = new Map<string, Said[]>();
  readonly #byStory = new Map<number, Said[]>();

  add(said: Said): void {
    for (const key of nameKeys(said.actor)) listAt(this.#byName, key).push(said);
    listAt(this.#byStory, said.story).push(said);
  }

  /** What the same actor said, latest first. */
  by({ actor, story }: Said): readonly Said[] {
    const all = new Set(nameKeys(actor).flatMap((key) => this.#byName.get(key) ?? []));
    return latestFirst([...all].filter((before) => isSameActor(actor, before.actor, story === before.story)));
  }

  in(story: number): readonly Said[] {
    return latestFirst(this.#byStory.get(story) ?? []);
  }
}

function listAt<K>(lists: Map<K, Said[]>, key: K): Said[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function latestFirst(said: readonly Said[]): readonly Said[] {
  return [...said].sort((a, b) => b.report.at - a.report.at || b.index - a.index);
}

/** A statement with what comparing it needs. */
interface Said extends Statement {
  readonly actor: Actor;
  readonly position: Position;
  readonly story: number;
  /** The article tells what was said at another time. */
  readonly isRetold: boolean;
}

function saidIn(report: Report, story: number): readonly Said[] {
  const { briefing, article } = report;
  return briefing.positions.flatMap((position, index) => {
    const actor = briefing.actors.find(({ id }) => id === position.actor);
    if (!actor || isLeftOpen(briefing, position) || report.hidden?.has(`positions.${index}`)) return [];
    return [{ report, index, actor, position, story, isRetold: isRetold(article.text, position) }];
  });
}

/** What the article itself calls unsettled is no stand that somebody could leave. */
function isLeftOpen({ questions }: Briefing, { evidence: [{ start, end }] }: Position): boolean {
  return questions.some(
    ({ kind, evidence: [open] }) => (kind === 'unknown' || kind === 'asked') && open.start < end && start < open.end,
  );
}

function changeOf(now: Said, said: SaidSoFar): Change {
  const isComparable = ({ report }: Said) =>
    report.key !== now.report.key && report.article.language === now.report.article.language;
  const own = said.by(now).filter(isComparable);
  const comparisons = own.map((before) => ({ before, ...comparison(now, before) }));
  const repeated = comparisons.find(({ relation }) => relation === 'repeated');
  if (repeated) return { kind: 'repeated', now: statementOf(now), before: statementOf(repeated.before) };
  if (now.isRetold) return { kind: 'new', now: statementOf(now) };
  const shifted = comparisons.find(({ before, relation }) => isAgainst(relation) && isEarlier(before, now));
  if (shifted) return against('shifted', now, shifted.before, shifted.relation);
  const odds = said
    .in(now.story)
    .filter((before) => isComparable(before) && !own.includes(before) && !before.isRetold)
    .filter((before) => isClaim(before) && isClaim(now) && now.report.at - before.report.at <= AT_ODDS)
    .map((before) => ({ before, ...comparison(now, before) }))
    .find(({ relation, share, shared }) => relation === 'polarity' && shared >= 2 && share >= SURE);
  return odds ? against('contradicts', now, odds.before, 'polarity') : { kind: 'new', now: statementOf(now) };
}

function comparison(now: Said, before: Said): Comparison {
  const leftOut = new Set(wordsOf([now.actor, before.actor].map(({ name }) => name).join(' ')).map(({ term }) => term));
  return compared(now.position, before.position, { isOneStory: now.story === before.story, leftOut });
}

/** What one means to do does not gainsay what another says. */
const isClaim = ({ position }: Said) => position.stance !== 'promises' && position.stance !== 'expects';
const isAgainst = (relation: Relation) => relation === 'polarity' || relation === 'figure';
const isEarlier = (before: Said, now: Said) => before.report.at < now.report.at && !before.isRetold;

function against(kind: 'shifted' | 'contradicts', now: Said, before: Said, relation: Relation): Change {
  return {
    kind,
    now: statementOf(now),
    before: statementOf(before),
    by: relation === 'figure' ? 'figure' : 'polarity',
  };
}

const statementOf = ({ report, index }: Said): Statement => ({ report, index });

const OTHER_TIME =
  /\b(?:earlier|previously|formerly|at first|initially|originally|ago|last (?:week|month|year|spring|summer|autumn|winter)|had (?:said|ruled|denied|promised|called|told)|eerder|voorheen|destijds|aanvankelijk|geleden|vorige?|vorig jaar|in eerste instantie|nog (?:zei|ging))\b/;

/** Whether the sentence around a statement, not the statement itself, points at another time. */
function isRetold(text: string, { evidence: [{ start, end }] }: Position): boolean {
  const before =
    text
      .slice(Math.max(0, start - 200), start)
      .split(/[.!?]["”’']?\s|\n/)
      .at(-1) ?? '';
  const after = text.slice(end, end + 100).split(/[.!?](?:\s|$)|\n/)[0] ?? '';
  return OTHER_TIME.test(folded(`${before} | ${after}`));
}
