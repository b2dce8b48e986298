import type { Actor } from '../../../core/briefing.ts';
import { evidenceAt } from '../../../core/evidence.ts';
import type { WordRange } from '../../../language/document.ts';
import { roleHead } from '../names/name-roles.ts';
import { isExample } from '../names/no-names.ts';
import type { Reading } from '../reading.ts';
import type { Cast } from './cast.ts';
import type { CastActor } from './cast-actor.ts';
import { mainOf, mostMentions, salienceOf } from './salience.ts';
import { isActingNoun, isAimedAt } from './unnamed-actors.ts';

/** A body named so often is an actor although it leads no clause. */
const OFTEN = 4;
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
  const most = mostMentions(kept);
  const salience = new Map(kept.map((actor) => [actor, salienceOf(reading, actor, most)]));
  const ranked = [...kept].sort((a, b) => salience.get(b)! - salience.get(a)! || a.index - b.index);
  const main = mainOf(ranked, salience);
  const ids = new Map(ranked.map((actor, rank) => [actor, `a${rank + 1}`]));
  const actors = ranked.map((actor) => describe(reading, actor, ids.get(actor)!, main.has(actor)));
  return { actors, main, idOf: (actor) => (actor && ids.get(actor)) ?? null };
}

/**
 * Who holds a position or a motive is an actor, and who is seen to act. Of the rest, a person whom the text names: nine
 * in ten of those whom something is said of or done to are actors in annotated articles, of states two in three, of
 * named bodies one in six, of unnamed ones fewer.
 */
function isActor(reading: Reading, actor: CastActor): boolean {
  if (actor.mentions.length === 0) return false;
  if (actor.source === 'noun') return isActingNoun(reading, actor);
  if (actor.work) return false;
  if (actor.place) return actor.holds >= 1 && actor.leads > 0;
  if (isMembership(reading, actor)) return false;
  if (actor.holds > 0 || actor.leads > 0) return true;
  if (reading.sports && (actor.state !== null || actor.kind === 'organisation')) return actor.acts > 0;
  if (actor.kind === 'person' && actor.acts === 0 && actor.mentions.every(({ first }) => isExample(reading, first)))
    return false;
  if (actor.kind === 'person') return actor.sure || actor.acts > 0 || isFullName(reading, actor);
  // A body that the article keeps coming back to, or a state that something is done to.
  if (actor.acts === 0) return false;
  if (actor.kind === 'state' || actor.mentions.length >= OFTEN) return true;
  return actor.mentions.some((mention) => mention.part !== 'none' && isAimedAt(reading, mention));
}

/** "Douglas Wray, a Conservative, urged ...": what somebody is, where the text has the party by no other form. */
function isMembership(reading: Reading, { kind, mentions }: CastActor): boolean {
  return (
    kind === 'organisation' &&
    reading.lexicon.language === 'en' &&
    mentions.every(
      ({ first, end }) => /^(a|an)$/.test(reading.lower(first - 1)) && end - first === 1 && reading.form(end) === ',',
    )
  );
}

/** A name of several words that is not only whom or what something belongs to: *een zuster van Notre Dame*. */
function isFullName(reading: Reading, actor: CastActor): boolean {
  if (actor.evidence < 1.2 || ![...actor.names].some((name) => /\s/.test(name))) return false;
  return !actor.mentions.every(({ first }) => /^(van|of|bij|at|from|in)$/.test(reading.lower(first - 1)));
}

function describe(reading: Reading, actor: CastActor, id: string, main: boolean): Actor {
  const forms = [...actor.forms].map(([form, range]) => ({ form: withoutArticle(reading, form), range }));
  const name = fullestName(
    reading,
    actor,
    forms.map(({ form }) => form),
  );
  const aliases = aliasesOf(name, forms);
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
    role: roleOf(reading, actor),
    salience: main ? 'main' : 'other',
    mentions: actor.mentions.length,
    evidence: [places[0]!, ...places.slice(1)],
  };
}

/** The forms but the name, each once whatever its case. */
function aliasesOf(name: string, forms: readonly { readonly form: string }[]): readonly string[] {
  const seen = new Set(['', name.toLowerCase()]);
  return forms
    .map(({ form }) => form)
    .filter((form) => {
      const key = form.toLowerCase();
      const fresh = !seen.has(key);
      seen.add(key);
      return fresh;
    });
}

/** A person's function; what a body is called before its name: *persbureau*. */
function roleOf(reading: Reading, actor: CastActor): string | null {
  // "woordvoerder van justitie" says what he is.
  if (actor.source === 'noun') return null;
  if (actor.kind === 'person') {
    // "publishers Jann Wenner and ...": what they are together.
    const role = actor.roles.find((range) => !isPlural(reading, range));
    return role ? reading.slice(role) : null;
  }
  return actor.kind === 'organisation' && actor.called ? reading.slice(actor.called) : null;
}

function isPlural(reading: Reading, role: WordRange): boolean {
  const head = roleHead(reading, role);
  // *schepen* is an alderman too.
  return reading.doc.feature(head, 'Number') === 'Plur' && !reading.lexicon.roles.has(reading.lower(head));
}

/** Longest form that is shown as a name, in characters. */
const LONGEST = 80;

/** The longest bare name; of a group or body without one the longest form. */
function fullestName(reading: Reading, actor: CastActor, forms: readonly string[]): string {
  const fits: ((form: string) => boolean)[] = [(form) => form.length <= LONGEST];
  if (actor.source === 'name') fits.push((form) => actor.names.has(form));
  // The number of a group that comes back with another, or without one.
  else if (actor.mentions.length > 1) fits.push((form) => !/^\d/.test(form));
  // *EU* goes before *Brussel*.
  if (actor.kind === 'state') fits.push((form) => reading.lexicon.bodiesOfStates.has(form.toLowerCase()));
  // A state goes before its capital, and its government before a capital alone.
  if (actor.state) {
    const { stateNames, stateSeats } = reading.lexicon;
    if (![...actor.names].some((form) => stateNames.has(form.toLowerCase()))) fits.splice(1);
    fits.push((form) => !stateSeats.has(form.toLowerCase()));
    fits.push((form) => stateNames.has(form.toLowerCase()));
  }
  // Each test narrows the choice as long as it leaves one.
  const candidates = fits.reduce((left, test) => {
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
