import type { Actor } from '../core/briefing.ts';
import { folded } from './words.ts';

/** A name as it is compared: lower case, no accents, articles, titles or punctuation. */
export function foldedName(name: string): string {
  return folded(name)
    .replace(/[^\p{L}\p{N}' -]/gu, ' ')
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !LEFT_OUT.has(word))
    .join(' ');
}

/** Words that one outlet writes in front of a name and another does not. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'de het een the a an mr mrs ms dr sir dame lord lady prof professor mevrouw meneer dhr mw ir drs'.split(' '),
);

/**
 * Under which keys an actor can be looked up: the folded forms of its names, the surname of a person, the ends of a
 * body's name. Two actors that share none are not the same; two that share one may be (`isSameActor` decides).
 */
export function nameKeys({ name, aliases, kind }: Pick<Actor, 'name' | 'aliases' | 'kind'>): readonly string[] {
  const keys = new Set<string>();
  for (const form of [name, ...aliases.filter(isProperName)]) {
    const key = foldedName(form);
    if (key.length >= 2) keys.add(key);
    if (kind === 'person') keys.add(surnameOf(key));
    else for (const end of endsOf(key)) keys.add(end);
  }
  keys.delete('');
  return [...keys];
}

/** Under which keys the actors are found that a person may mean by what was typed. */
export function keysOfName(typed: string): readonly string[] {
  const name = foldedName(typed);
  return [...new Set([name, surnameOf(name)])].filter((key) => key !== '');
}

/** `health service wmd` -> `service wmd`, `wmd`. */
function endsOf(name: string): readonly string[] {
  const words = name.split(' ').slice(-4);
  return words.map((_, at) => words.slice(at).join(' ')).filter((end) => end.length >= SHORTEST_END);
}

const SHORTEST_END = 4;

/**
 * Whether two actors of two articles are one: precision first, since what they said will be held side by side.
 * `isOneStory`: both articles are about one event, where `the fire brigade` is one body too.
 */
export function isSameActor(a: Actor, b: Actor, isOneStory = false): boolean {
  const [one, other] = [foldedName(a.name), foldedName(b.name)];
  if (one === '' || other === '') return false;
  // Engines take a body for a person now and then.
  if ((a.kind === 'person') !== (b.kind === 'person')) return one === other && (isOneStory || one.includes(' '));
  if (a.kind === 'person') return isSamePerson(one, other, a, b);
  // Bodies that every place has one of are told apart by their full name alone.
  if (one === other) return isOneStory || (isProperName(a.name) && isProperName(b.name));
  if (isOneStory && isEndOf(one, other)) return true;
  const [properA, properB] = [properForms(a), properForms(b)];
  return properA.some((form) => properB.includes(form));
}

/** `health service wmd` and `wmd`: one outlet says what the other leaves out. */
function isEndOf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= SHORTEST_END && long.endsWith(` ${short}`);
}

/** Same surname and first names that do not speak against it; a surname alone meets a full name, since outlets shorten. */
function isSamePerson(one: string, other: string, a: Actor, b: Actor): boolean {
  if (one === other) return isProperName(a.name);
  if (surnameOf(one) !== surnameOf(other) || !isProperName(a.name) || !isProperName(b.name)) return false;
  const [first, second] = [firstNamesOf(one), firstNamesOf(other)];
  if (first === '' || second === '') return true;
  return isInitialOf(first, second) || isInitialOf(second, first);
}

function isInitialOf(short: string, long: string): boolean {
  const initials = short.replaceAll(' ', '');
  return (
    initials.length <= 3 && long.split(' ').every((word, at) => initials[at] === undefined || word[0] === initials[at])
  );
}

/** Name and aliases that are names: not `the minister`, `het bedrijf`. */
function properForms({ name, aliases }: Actor): readonly string[] {
  return [name, ...aliases]
    .filter(isProperName)
    .map(foldedName)
    .filter((form) => form.length >= 3);
}

/** Has a capital where it is not just the first letter of an article. */
export function isProperName(name: string): boolean {
  return /\p{Lu}/u.test(name.replace(/^(?:De|Het|Een|The|A|An)\s/u, ''));
}

const PARTICLES = /\b(?:(?:van|von|de|den|der|te|ten|ter|el|al|la|le|di|da|dos|bin|ibn|op|'t|in|mac)\s)+/;

/** The last name with its particles: `anna van der berg` -> `van der berg`. */
export function surnameOf(name: string): string {
  const particle = PARTICLES.exec(name);
  if (particle && particle.index > 0) return name.slice(particle.index);
  if (particle) return name;
  return name.slice(name.lastIndexOf(' ') + 1);
}

function firstNamesOf(name: string): string {
  return name.slice(0, name.length - surnameOf(name).length).trim();
}
