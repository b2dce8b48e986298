import type { Actor, Briefing, Motive, OpenQuestion, Position, Section, Stance } from '../core/briefing.ts';
import { type Lengths, namedBy, shown } from './article-words.ts';
import type { Inline } from './message.ts';
import { joined, type ListItem, plain, strong } from './parts.ts';
import type { Voice } from './voice.ts';

/** An item of one of the four lists as a line of a message; `full` adds the smaller second line. */
export function itemLine(
  briefing: Briefing,
  section: Section,
  index: number,
  voice: Voice,
  most: Lengths,
  detail: 'full' | 'compact',
): ListItem {
  const line = lineOf(briefing, section, index, voice, most);
  if (detail === 'compact' || !line.detail || line.detail.length === 0) return { content: line.content };
  return line;
}

function lineOf(briefing: Briefing, section: Section, index: number, voice: Voice, most: Lengths): ListItem {
  switch (section) {
    case 'actors':
      return actorLine(briefing.actors[index]!, voice, most);
    case 'positions':
      return positionLine(briefing, briefing.positions[index]!, voice, most);
    case 'motives':
      return motiveLine(briefing, briefing.motives[index]!, voice, most);
    case 'questions':
      return questionLine(briefing, briefing.questions[index]!, voice, most);
  }
}

function actorLine(actor: Actor, voice: Voice, most: Lengths): ListItem {
  const { words } = voice;
  const aliases = telling(actor)
    .slice(0, 8)
    .map((alias) => shown(alias, most.name));
  return {
    content: [
      strong(voice.capitalised(shown(actor.name, most.name))),
      ...(actor.role ? [plain(`, ${shown(actor.role, most.role)}`)] : []),
    ],
    detail: joined([
      plain(words.kinds[actor.kind]),
      actor.mentions > 1 ? plain(words.mentions(actor.mentions)) : null,
      aliases.length > 0 ? plain(shown(words.alsoCalled(aliases.join(', ')), most.names)) : null,
    ]),
  };
}

/** The other names that say more than the name and the role do; once each, whatever their case. */
function telling({ name, aliases, role }: Actor): readonly string[] {
  const seen = new Set([role?.toLowerCase()]);
  return aliases.filter((alias) => {
    const folded = alias.toLowerCase();
    const isNew = !seen.has(folded) && !folded.includes(name.toLowerCase());
    seen.add(folded);
    return isNew;
  });
}

function positionLine(briefing: Briefing, position: Position, voice: Voice, most: Lengths): ListItem {
  const { words } = voice;
  const target = shown(position.target ?? '', most.name);
  const isObject = target !== '' && TAKES_TARGET.has(position.stance);
  return {
    content: [
      strong(voice.capitalised(holderName(briefing, position, voice, most))),
      plain(` ${stanceWords(briefing, position, voice)}${isObject ? ` ${target}` : ''}: `),
      voice.quote(shown(saidWords(position), most.quote)),
    ],
    detail: target === '' || isObject ? [] : [plain(`${words.aimedAt} ${target}`)],
  };
}

/** What was said, in the order of the text, where *she said* broke it up: *The move […] was needed*. */
export function saidWords({ evidence }: Position): string {
  return evidence
    .toSorted((one, other) => one.start - other.start)
    .map(({ quote }) => quote)
    .join(' […] ');
}

/** Verbs that take the target as their object in both languages: *accuses the company: ...*. */
const TAKES_TARGET: ReadonlySet<Stance> = new Set(['accuses', 'supports', 'opposes', 'warns', 'praises']);

function motiveLine(briefing: Briefing, motive: Motive, voice: Voice, most: Lengths): ListItem {
  const { words } = voice;
  const name = actorName(briefing, motive.actor, most) ?? (namedBy(motive.holder, most.name) || words.unnamedActor);
  const basis = basisWords(briefing, motive, voice, most);
  const isAttributed = motive.basis === 'attributed';
  // What only another source says never stands without that source, however short the line.
  const caveats = [motive.negated ? words.notTheMotive : null, isAttributed ? basis : null].filter(
    (one) => one !== null,
  );
  return {
    content: [
      strong(voice.capitalised(name)),
      plain(caveats.length > 0 ? ` (${caveats.join(', ')}): ` : ': '),
      voice.quote(shown(motive.motive, most.quote)),
    ],
    detail: joined([
      motive.action ? [plain(`${words.explains} `), voice.quote(shown(motive.action, most.quote))] : null,
      isAttributed ? null : plain(basis),
    ]),
  };
}

function questionLine(briefing: Briefing, question: OpenQuestion, voice: Voice, most: Lengths): ListItem {
  const { words } = voice;
  const about = actorName(briefing, question.about, most);
  return {
    content: [strong(`${words.questionKinds[question.kind]}: `), voice.quote(shown(question.question, most.quote))],
    detail: about ? [plain(words.about(about))] : [],
  };
}

/** On whose word a motive rests. */
export function basisWords(briefing: Briefing, motive: Motive, voice: Voice, most: Lengths): string {
  const { bases } = voice.words;
  if (motive.basis !== 'attributed') return bases[motive.basis];
  return bases.attributed(actorName(briefing, motive.attributedTo, most));
}

/** The stance as a verb that agrees with its holder. */
export function stanceWords(briefing: Briefing, position: Position, voice: Voice): string {
  const [one, many] = voice.words.stances[position.stance];
  return isPlural(briefing, position) ? many : one;
}

/**
 * Whose position it is: the actor by its full name, and the article's own words where they name more than one or no
 * actor is known.
 */
export function holderName(briefing: Briefing, position: Position, voice: Voice, most: Lengths): string {
  const name = namesSeveral(briefing, position) ? null : actorName(briefing, position.actor, most);
  return name ?? (namedBy(position.holder, most.name) || voice.words.unnamedSource);
}

/** An actor's name by its id; null where there is none. */
export function actorName(briefing: Briefing, id: string | null, most: Lengths): string | null {
  const actor = id === null ? undefined : briefing.actors.find((candidate) => candidate.id === id);
  return actor ? shown(actor.name, most.name) : null;
}

/** Whether more than one is the holder; the functions of one person are no persons. */
function namesSeveral(briefing: Briefing, { holder, actor: id }: Position): boolean {
  if (!isCoordination(holder)) return false;
  const actor = briefing.actors.find((candidate) => candidate.id === id);
  if (actor?.kind !== 'person') return true;
  const name = [actor.name, ...actor.aliases].find((one) => holder.includes(one));
  if (name === undefined) return true;
  const [before = '', after = ''] = holder.split(name, 2);
  // "Anna Bos, chief executive and treasurer"; "academic and professor Anna Bos"
  const isExplained = /^,\s+\p{Ll}/u.test(after) && !/,\s*(?:en|and|&)\s+\p{Lu}/u.test(after);
  const isIntroduced = after.trim() === '' && /\s(?:en|and|&)\s+\p{Ll}[^,]*$/u.test(before);
  return !isExplained && !isIntroduced;
}

/**
 * `Rutte en Kaag`, `the US, Britain and France`; not `the minister of Trade and Industry`, where one is named with what
 * belongs to that one.
 */
function isCoordination(holder: string): boolean {
  const [head = ''] = holder.replace(/\([^)]*\)?/g, '').split(/\s(?:van|voor|bij|of|for|at)\s/);
  return /\s(?:en|and|&)\s/.test(head);
}

/** Whether the verb of a position's holder is a plural one: several holders, or one with a plural name. */
function isPlural(briefing: Briefing, position: Position): boolean {
  if (namesSeveral(briefing, position)) return true;
  const { holder, actor: id } = position;
  const actor = briefing.actors.find((candidate) => candidate.id === id);
  if (actor?.kind === 'person') return false;
  const isDutch = briefing.article.language === 'nl';
  const name = (actor?.name ?? holder).toLowerCase();
  if (/^(?:een van|één van|one of)\s/.test(name)) return false;
  if (actor && actor.kind !== 'group') return (isDutch ? PLURAL_BODY_DUTCH : PLURAL_BODY_ENGLISH).test(name);
  const [head = ''] = name
    .replace(/^(?:de|het|een|the|a|an)\s+/, '')
    .split(/\s(?:van|in|uit|bij|binnen|of|from|within|at|who|die)\s/);
  const noun = head.split(/\s+/).at(-1) ?? '';
  return isDutch ? PLURAL_DUTCH.test(noun) : PLURAL_ENGLISH.test(noun);
}

/** *demonstranten*, *critici*, *experts*, *media*; not *bevolking*, *publiek*. */
const PLURAL_DUTCH = /(?:en|[^aisu]s|ici|media|lui|lieden|ouders|kinderen)$/;
/** *protesters*, *police*, *people*; not *press*, *crowd*. */
const PLURAL_ENGLISH = /(?:[^isu]s|people|police|men|women|children|media|academics|critics)$/;

/** States and bodies with plural names: *de Verenigde Staten eisen*, *Democraten*; not *Londen*, *Polen*, *Philips*. */
const PLURAL_BODY_DUTCH =
  /(?:^|\s)(?:vs|vn|vae|staten|naties|emiraten|filipijnen|malediven|seychellen|comoren|groenen|tories)$|(?:craten|kanen|ieven|alen|isten|'s|’s)$/;
/** *Democrats*, *Greens*, *Houthis*; English takes *the United States* and *the Philippines* for one. */
const PLURAL_BODY_ENGLISH = /(?:^|\s)(?:greens|tories|houthis|dems)$|(?:crats|icans|atives|erals|ists)$/;

/** A line that stands for a whole item on a button or in a menu. */
export function lineText(content: readonly Inline[]): string {
  return content.map((piece) => piece.text).join('');
}
