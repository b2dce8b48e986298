import type { Report, Story } from '../core/story.ts';
import { isCopy } from './copies.ts';
import { publisherOf } from './publishers.ts';
import { cosine, type Features, featuresOf, type Vector } from './vectors.ts';

const DAY = 24 * 60 * 60 * 1000;
/** How the parts of likeness count. These, the threshold and the half-life were fitted on the odd half of `gold/`. */
const WEIGHTS = { terms: 0.7, names: 0.3 };
/** Reports this much alike, or more, tell of one event. */
const ALIKE = 0.25;
/** Likeness halves with this distance in time, in milliseconds, since the next event of a kind reads like the last. */
const HALF_LIFE = 90 * DAY;
/** The latest members of a story that a report is held against; bounds the work where hundreds tell of one event. */
const LATEST = 8;
/** A story that has been silent for this long is over, in milliseconds. */
const OVER = 90 * DAY;
/** How many of a report's weightiest words, and of its names, lead to the stories it is held against. */
const LEADS = 12;
/** Of the members, this many that a report is most like: one chance likeness is not enough. */
const NEAREST = 3;

interface Growing {
  readonly members: number[];
  readonly copies: number[];
  lastAt: number;
}

/**
 * Puts reports together that tell of one event: in order of time, each joins the story that it is most like, or begins
 * one. The same reports make the same stories in whatever order they are given. Reports in two languages are held
 * against each other by their names and figures alone.
 */
export function storiesOf(reports: readonly Report[]): readonly Story[] {
  const features = featuresOf(reports);
  const order = reports
    .map((_, index) => index)
    .sort((a, b) => reports[a]!.at - reports[b]!.at || (reports[a]!.article.id < reports[b]!.article.id ? -1 : 1));
  const stories: Growing[] = [];
  const byTerm = new Map<string, Set<Growing>>();
  for (const index of order) {
    const { at } = reports[index]!;
    const story = bestFor(index, reports, features, byTerm) ?? begin(stories);
    const copied = story.members.some((member) => isCopy(features[index]!.shingles, features[member]!.shingles));
    if (copied) story.copies.push(index);
    story.members.push(index);
    story.lastAt = at;
    for (const term of leads(features[index]!)) {
      const having = byTerm.get(term);
      if (having) having.add(story);
      else byTerm.set(term, new Set([story]));
    }
  }
  return stories.map((story) => ({
    members: story.members,
    lead: leadOf(story.members, reports),
    copies: story.copies,
    families: [...new Set(story.members.map((member) => publisherOf(reports[member]!.article)))].filter(Boolean),
  }));
}

function begin(stories: Growing[]): Growing {
  const story: Growing = { members: [], copies: [], lastAt: 0 };
  stories.push(story);
  return story;
}

function bestFor(
  index: number,
  reports: readonly Report[],
  features: readonly Features[],
  byTerm: ReadonlyMap<string, ReadonlySet<Growing>>,
): Growing | null {
  const candidates = new Set<Growing>();
  for (const term of leads(features[index]!)) for (const story of byTerm.get(term) ?? []) candidates.add(story);
  let best: Growing | null = null;
  let most = ALIKE;
  for (const story of candidates) {
    if (reports[index]!.at - story.lastAt > OVER) continue;
    const likeness = likenessTo(story, index, reports, features);
    if (likeness > most) [best, most] = [story, likeness];
  }
  return best;
}

/** The mean over the members that a report is most like. */
function likenessTo(story: Growing, index: number, reports: readonly Report[], features: readonly Features[]): number {
  const nearest = story.members
    .slice(-LATEST)
    .map((member) => likeness(index, member, reports, features))
    .sort((a, b) => b - a)
    .slice(0, NEAREST);
  return nearest.reduce((sum, each) => sum + each, 0) / nearest.length;
}

function likeness(a: number, b: number, reports: readonly Report[], features: readonly Features[]): number {
  const [one, other] = [features[a]!, features[b]!];
  if (isCopy(one.shingles, other.shingles)) return 1;
  const names = cosine(one.names, other.names);
  const isForeign = reports[a]!.article.language !== reports[b]!.article.language;
  const content = isForeign ? names : WEIGHTS.terms * cosine(one.terms, other.terms) + WEIGHTS.names * names;
  return content * 2 ** (-Math.abs(reports[a]!.at - reports[b]!.at) / HALF_LIFE);
}

/** Two reports of one event share at least one of these; names and figures count apart, since they cross languages. */
function leads({ terms, names }: Features): ReadonlySet<string> {
  return new Set([...heaviest(terms), ...heaviest(names)]);
}

function heaviest(vector: Vector): readonly string[] {
  return [...vector]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, LEADS)
    .map(([term]) => term);
}

/** The report with the most statements and the most text; of equals the first. */
function leadOf(members: readonly number[], reports: readonly Report[]): number {
  const worth = (index: number) => {
    const { article, briefing } = reports[index]!;
    return (article.complete ? 1 : 0.5) * (briefing.positions.length + Math.min(article.text.length, 4_000) / 1_000);
  };
  return members.reduce((best, index) => (worth(index) > worth(best) ? index : best));
}
