import type { Actor } from '../../core/briefing.ts';
import { evidenceAt } from '../../core/evidence.ts';
import type { Cast } from './cast.ts';
import type { CastActor } from './cast-actor.ts';
import type { Reading } from './reading.ts';

/** At most so many are told without whom the story cannot be told. */
const MAIN = 6;
/** Evidence of an actor: its first mentions. */
const SHOWN = 3;

export interface NamedActors {
  readonly actors: readonly Actor[];
  /** Those without whom the story cannot be told. */
  readonly main: ReadonlySet<CastActor>;
  /** The briefing's id of an actor, or null when it was left out. */
  idOf(actor: CastActor | null): string | null;
}

/** Those of the cast that act, want, say or are acted upon, the most important first. */
export function listActors(reading: Reading, cast: Cast): NamedActors {
  const kept = cast.actors.filter((actor) => isActor(reading, actor));
  const weights = new Map(kept.map((actor) => [actor, weightOf(reading, actor)]));
  const order = [...kept].sort((a, b) => weights.get(b)! - weights.get(a)! || a.index - b.index);
  const highest = weights.get(order[0]!) ?? 0;
  const ids = new Map<CastActor, string>();
  const leading = new Set<CastActor>();
  const actors = order.map((actor, rank) => {
    const id = `a${rank + 1}`;
    ids.set(actor, id);
    const main = rank < MAIN && weights.get(actor)! >= Math.max(highest * 0.3, 2);
    if (main || rank === 0) leading.add(actor);
    return describe(reading, actor, id, leading.has(actor));
  });
  return { actors, main: leading, idOf: (actor) => (actor && ids.get(actor)) ?? null };
}

/**
 * Who holds a position or a motive is an actor, and who is seen to act; a person whose name shows it; others only when
 * they are acted upon more than once. (Of names that stand once as an object or in a list, a third were actors in the
 * gold articles; of those that lead a clause, four in five.)
 */
function isActor(reading: Reading, actor: CastActor): boolean {
  if (actor.mentions.length === 0) return false;
  if (actor.holds > 0) return true;
  if (actor.source === 'noun') return isActingNoun(reading, actor);
  if (actor.work) return false;
  if (actor.leads > 0) return true;
  if (actor.place) return false;
  if (actor.kind === 'person' && actor.sure) return actor.acts > 0 || actor.roles.length > 0;
  if (actor.kind === 'state' && actor.sure) return actor.acts > 0;
  if (actor.sure && actor.mentions.length > 1) return actor.acts > 0;
  return actor.acts > 1;
}

/** A group or body without a name: more than a bare *people* or *the team* that does something once. */
function isActingNoun(reading: Reading, actor: CastActor): boolean {
  const bare = [...actor.forms.keys()].every((form) => reading.lexicon.genericGroups.has(form.toLowerCase()));
  if (bare) return false;
  if (actor.kind === 'organisation') return actor.leads > 0;
  return actor.leads > 0 || actor.acts > 1;
}

function weightOf(reading: Reading, actor: CastActor): number {
  const first = actor.mentions[0]!.first;
  const sentence = reading.doc.sentenceOf(first);
  const lead = sentence <= 1 ? 2 : sentence <= 3 ? 1 : 0;
  return actor.acts + 0.3 * (actor.mentions.length - actor.acts) + actor.holds + lead;
}

function describe(reading: Reading, actor: CastActor, id: string, main: boolean): Actor {
  const forms = [...actor.forms].map(([form, range]) => ({ form: withoutArticle(reading, form), range }));
  const name = fullestName(
    reading,
    actor,
    forms.map(({ form }) => form),
  );
  const aliases = [...new Set(forms.map(({ form }) => form))].filter((form) => form !== name && form !== '');
  const role = actor.roles[0];
  const places = [...actor.mentions]
    .sort((a, b) => a.first - b.first)
    .slice(0, SHOWN)
    .map((mention) => {
      const { start, end } = reading.span(mention.first, mention.end);
      return evidenceAt(reading.text, start, end);
    });
  return {
    id,
    name,
    aliases,
    kind: actor.kind,
    role: role && actor.kind === 'person' ? reading.slice(role) : null,
    salience: main ? 'main' : 'other',
    mentions: actor.mentions.length,
    evidence: [places[0]!, ...places.slice(1)],
  };
}

/** Longest form that is shown as a name, in characters. */
const LONGEST = 80;

/** The longest form that is a name; titles, functions and descriptions stand in aliases. */
function fullestName(reading: Reading, actor: CastActor, forms: readonly string[]): string {
  const roles = actor.roles.map((role) => reading.slice(role));
  const tests: ((form: string) => boolean)[] = [(form) => form.length <= LONGEST];
  if (actor.source === 'name') {
    tests.push((form) => /^[\p{Lu}\d]/u.test(form) || /\p{Lu}/u.test(form.split(/[\s-]/).at(-1) ?? ''));
    tests.push((form) => !roles.some((role) => form.startsWith(role)));
  }
  if (actor.state) tests.push((form) => reading.lexicon.stateNames.has(form.toLowerCase()));
  // Each test narrows the choice as long as it leaves one.
  const candidates = tests.reduce((left, test) => {
    const passed = left.filter(test);
    return passed.length > 0 ? passed : left;
  }, forms);
  return candidates.reduce((a, b) => (b.length > a.length ? b : a), '');
}

/** *de Russen* -> *Russen*; a name that begins with a particle keeps it. */
function withoutArticle(reading: Reading, form: string): string {
  const space = form.search(/\s/);
  if (space < 0) return form;
  const word = form.slice(0, space).toLowerCase();
  const article =
    reading.lexicon.articles.has(word) && (reading.lexicon.language === 'en' || !/^(De|Het|Den) \p{Lu}/u.test(form));
  return article ? form.slice(space).trim() : form;
}
