import type { OrganisationClass } from '../lexicon/lexicon.ts';
import { classesOf, isBodyWord } from '../names/name-descriptions.ts';
import { isInnerHyphen } from '../names/name-parts.ts';
import { isAdjectiveForm } from '../names/name-words.ts';
import type { NounMention } from '../nouns/common-nouns.ts';
import type { Reading } from '../reading.ts';
import type { CastActor } from './cast-actor.ts';

/** The capitalised words of a noun's complement and modifiers: *Leeds* in "the council of Leeds". */
export function ownNames(reading: Reading, { full, head }: NounMention): string[] {
  const words: string[] = [];
  for (let word = full.first; word < full.end; word++) {
    if (word === head || !reading.isCapitalised(word) || isAdjectiveForm(reading, word)) continue;
    // "the Seattle company", "the Coimbatore-based firm": where it is.
    const place = word < head && (reading.entityAt(word)?.type === 'LOC' || isInnerHyphen(reading, word + 1));
    if (!place) words.push(reading.lower(word));
  }
  return words;
}

export function calls(actor: CastActor, word: string): boolean {
  return [...actor.forms.keys()].some((form) => form.toLowerCase().split(/[\s-]/).includes(word));
}

export function isNamedBody(actor: CastActor): boolean {
  if (actor.place || actor.work || actor.source === 'noun') return false;
  return actor.kind === 'organisation' || (actor.kind === 'state' && actor.state === null);
}

/**
 * How well a noun fits a body: 3 its own word, 2 one of its kind, 1 nothing against it, 0.5 nothing for it either, 0 of
 * another kind.
 */
export function fitOf(reading: Reading, actor: CastActor, noun: NounMention): number {
  const head = reading.lower(noun.head);
  const classes = classesOf(reading, head);
  if (isOtherDescription(reading, actor, head)) return 0;
  const words = wordsOf(actor);
  for (const word of words)
    if (word === head || (word.length > 4 && head.length > 4 && (word.endsWith(head) || head.endsWith(word)))) return 3;
  // "the firm" is no campaign group.
  if (classes.includes('company') && head !== 'group' && hasCause(reading, words)) return 0;
  const known = new Set([...words].flatMap((word) => classesOf(reading, word)));
  if (isMunicipal(head) && [...words].some(isMunicipal)) return 2;
  const general = isGeneral(reading, head, classes, known.size > 0);
  if (!general) return 0;
  if (known.size === 0)
    return actor.leads === 0 && actor.mentions.length < 2 ? 0.5 : 1 + Math.min(actor.leads, 3) * 0.1;
  // "the union" is no trust or foundation, whatever else is an association.
  if (head === 'union' && ![...words].some((word) => UNIONS.test(word))) return 0;
  if (classes.some((name) => known.has(name))) return 2;
  return ANY_BODY.test(head) ? 1 : 0;
}

/**
 * *de chipmachinefabrikant*, of a body that the text calls a *technologiebedrijf*: two nouns that each tell more than
 * what any body of the class is called, and that have neither end in common, mean two bodies.
 */
export function isOtherDescription(reading: Reading, actor: CastActor, head: string): boolean {
  const { generalBodies } = reading.lexicon;
  const telling = (word: string) =>
    !generalBodies.has(word) && [...generalBodies].some((body) => body.length > 3 && word.endsWith(body));
  if (!telling(head)) return false;
  const described = [...actor.heads].filter(telling);
  return described.length > 0 && described.every((word) => !word.endsWith(head) && !head.endsWith(word));
}

/** Words in the names of trade unions. */
const UNIONS =
  /^(union|unions|federation|association|congress|guild|workers|brotherhood|alliance|confederation|group)$/;

/** Words for bodies of whatever kind. */
const ANY_BODY = /^(organisaties?|organi[sz]ations?|instelling|instantie)$/;

/** Whether a body may be a company: its name or a noun beside it says so, or nothing says what it is. */
export function mayBeCompany(reading: Reading, actor: CastActor): boolean {
  const words = wordsOf(actor);
  const classes = [...words].flatMap((word) => classesOf(reading, word));
  if (hasCause(reading, words)) return false;
  return classes.length === 0 || classes.includes('company');
}

/** Whether a *group* is one that people form for a cause, rather than one of companies. */
function hasCause(reading: Reading, words: ReadonlySet<string>): boolean {
  return [...words].some((word) => reading.lexicon.groupCauses.has(word));
}

function wordsOf(actor: CastActor): ReadonlySet<string> {
  const words = new Set([...actor.forms.keys()].flatMap((form) => form.toLowerCase().split(/[\s.-]+/)));
  for (const word of actor.heads) words.add(word);
  return words;
}

function isMunicipal(word: string): boolean {
  return /^(city|town|municipality|borough|stad|gemeente)$/.test(word);
}

/** Whether a noun may call any body of its class: by itself, or as a compound of a company, a club or a known class. */
function isGeneral(reading: Reading, head: string, classes: readonly OrganisationClass[], known: boolean): boolean {
  const { generalBodies } = reading.lexicon;
  if (generalBodies.has(head)) return true;
  if (isBodyWord(reading, head)) return false;
  if (!known && !classes.includes('company') && !classes.includes('club')) return false;
  return [...generalBodies].some((word) => word.length > 3 && head.endsWith(word));
}
