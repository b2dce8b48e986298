import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';
import { type Candidate, candidateOf, type Epithet, epithetAt, findStrangers } from './antecedents.ts';
import type { CastActor, Placed } from './cast-actor.ts';
import { fitOf, isPluralSubject, type PronounSort, sortOf } from './pronoun-sorts.ts';
import { isAudience } from './unnamed-actors.ts';

/** How far back a pronoun may reach, in sentences and in mentions. */
const REACH = 5;
const MENTIONS = 60;
/** Somebody without a name is seldom spoken of again. */
const STRANGER = -1.2;
/** How far behind a pronoun the names of its clause are looked for, in words. */
const BEHIND = 40;
/** Among how many of the latest the antecedent of a relative pronoun is. */
const NEAR = 8;

/**
 * Whom the pronouns of a text mean: for each the candidate before it that fits and stands out most, resolved from the
 * first to the last, so that *she* stands for its actor where the next *she* looks for one. *I* and *we* are not resolved
 * here: they are the holder of the quotation around them.
 */
export class Pronouns {
  readonly #reading: Reading;
  /** Mentions, strangers and resolved pronouns in text order. */
  readonly #stream: Candidate[] = [];
  readonly #waiting: readonly Candidate[];
  #taken = 0;
  /** Words before this one are resolved. */
  #next = 0;
  readonly #strangersMeant = new Set<number>();
  readonly #meant = new Map<number, Candidate | null>();

  constructor(reading: Reading, mentions: readonly Placed[], inMention: (word: number) => boolean) {
    this.#reading = reading;
    let past = 0;
    // "bestuur" within "raad van bestuur" is nobody else.
    const outer = mentions.filter(({ first, end }) => {
      if (first < past) return false;
      past = end;
      return true;
    });
    this.#waiting = [
      ...outer.map((mention) => candidateOf(reading, mention)),
      ...findStrangers(reading, inMention),
    ].sort((a, b) => a.first - b.first);
  }

  /** Whether the text goes on with a pronoun for the person without a name at a word. */
  isMeantAgain(word: number): boolean {
    this.meantBy(this.#reading.doc.length - 1);
    return this.#strangersMeant.has(word);
  }

  /** Whom the pronoun at a word means; null for nobody, and for words that are no pronoun. */
  meantBy(word: number): Candidate | null {
    for (; this.#next <= word; this.#next++) {
      while (this.#taken < this.#waiting.length && this.#waiting[this.#taken]!.first <= this.#next)
        this.#stream.push(this.#waiting[this.#taken++]!);
      this.#resolve(this.#next);
    }
    return this.#meant.get(word) ?? null;
  }

  #resolve(word: number): void {
    const reading = this.#reading;
    const relative = reading.lexicon.pronouns.relative.has(reading.lower(word));
    if (relative) {
      this.#meant.set(word, this.#antecedentOf(word) ?? this.#pointedAt(word));
      return;
    }
    const epithet = epithetAt(reading, word);
    if (epithet) {
      this.#resolveEpithet(word, epithet);
      return;
    }
    const sort = sortOf(reading, word);
    if (!sort) return;
    const meant = this.#best(word, sort);
    this.#meant.set(word, meant);
    if (meant?.kind === 'person' && !meant.actor) this.#strangersMeant.add(meant.origin);
    if (!meant || sort === 'it') return;
    const gender = sort === 'he' ? 'masculine' : sort === 'she' ? 'feminine' : meant.gender;
    this.#stream.push({
      ...meant,
      first: word,
      end: word + 1,
      gender,
      subject: isSubject(reading, word),
      pronoun: true,
    });
  }

  /** "The author pulled out": somebody named before, where there is one; else a stranger. */
  #resolveEpithet(word: number, { first, end, gender, subject }: Epithet): void {
    const meant = this.#best(first, gender === 'feminine' ? 'she' : gender === 'masculine' ? 'he' : 'somebody');
    if (meant?.actor) {
      this.#meant.set(word, meant);
      this.#stream.push({ ...meant, first, end, gender: gender ?? meant.gender, subject, pronoun: true });
    } else if (!this.#stream.some((other) => other.first === first))
      this.#stream.push({
        first: word,
        end,
        origin: word,
        actor: null,
        kind: 'person',
        gender,
        plural: false,
        subject,
        noun: true,
        pronoun: false,
      });
  }

  #best(word: number, sort: PronounSort): Candidate | null {
    const reading = this.#reading;
    const sentence = reading.doc.sentenceOf(word);
    const quote = reading.quoteAround(word);
    const tag = isTag(reading, word);
    const others = this.#othersInClause(word);
    const answers = isAnswer(reading, word);
    let best: Candidate | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let at = this.#stream.length - 1; at >= Math.max(0, this.#stream.length - MENTIONS); at--) {
      const candidate = this.#stream[at]!;
      const distance = sentence - reading.doc.sentenceOf(candidate.first);
      if (distance > (sort === 'some of them' ? 1 : REACH)) break;
      if (candidate.end > word) continue;
      if (candidate.actor && (others.has(candidate.actor) || isAudience(reading, candidate.actor))) continue;
      const around = reading.quoteAround(candidate.first);
      if (around && around !== quote) continue;
      const fit = fitOf(sort, reading.lexicon.language, candidate);
      if (fit === null) continue;
      // "Vega had fallen, he said": who speaks is not whom the clause names.
      const named = tag && distance === 0 && !candidate.pronoun;
      const stranger = candidate.actor === null ? STRANGER : 0;
      // "The ministry fined the airline. It will appeal": not who has struck at whom.
      const accuser = answers && distance <= 1 && isAccuser(reading, candidate) ? 3 : 0;
      const score = fit + stranger + this.#prominence(candidate, word, distance) - (named ? 3 : 0) - accuser;
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  /**
   * Whom the clause of a pronoun names, and who is not meant by it: "It accused the ministry", "He said that Jansen ...",
   * "Jansen criticised him".
   */
  #othersInClause(word: number): ReadonlySet<CastActor> {
    const reading = this.#reading;
    const { doc } = reading;
    const others = new Set<CastActor>();
    if (!reading.parsed) return others;
    const { first: from, end } = reading.sentence(word);
    if (isSubject(reading, word))
      for (let at = this.#taken; at < this.#waiting.length; at++) {
        const { first, end: past, actor, noun } = this.#waiting[at]!;
        if (first >= Math.min(end, word + BEHIND)) break;
        if (actor && !noun && isBelow(reading, doc.headOf({ first, end: past }), doc.head(word))) others.add(actor);
      }
    else
      for (let at = this.#stream.length - 1; at >= 0 && this.#stream[at]!.first >= from; at--) {
        const { actor } = this.#stream[at]!;
        if (actor && isSubjectOfSame(reading, word, this.#stream[at]!)) others.add(actor);
      }
    return others;
  }

  #prominence({ first, actor, subject }: Candidate, word: number, distance: number): number {
    const { doc } = this.#reading;
    const opening = first - this.#reading.sentence(first).first;
    return (
      -2 * distance +
      (subject ? 1.5 : 0) +
      (opening <= 2 ? 1 : 0) +
      (doc.paragraphOf(first) === doc.paragraphOf(word) ? 1 : 0) +
      Math.min(actor?.mentions.length ?? 0, 5) * 0.2
    );
  }

  /** "Sinn Fein, die deel uitmaakt van de regering" */
  #antecedentOf(word: number): Candidate | null {
    const reading = this.#reading;
    const sentence = reading.sentence(word);
    let before = word - 1;
    if (reading.lower(before) === ',') before--;
    // "huurlingen opereren die ...": a Dutch relative clause may follow the verb.
    if (reading.isVerb(before) && reading.lexicon.language === 'nl') before--;
    const recent = this.#stream.slice(-NEAR);
    for (let at = before; at >= Math.max(sentence.first, before - 6); at--) {
      const candidate = recent.findLast((other) => other.first <= at && at < other.end && !other.pronoun);
      if (candidate) return candidate;
      if (reading.isPunctuation(at) || reading.isVerb(at)) return null;
    }
    return null;
  }

  /** "... to Jansen. Die zei": at the head of a sentence, the one whom the sentence before named last. */
  #pointedAt(word: number): Candidate | null {
    const reading = this.#reading;
    if (word !== reading.sentence(word).first || reading.lexicon.language !== 'nl') return null;
    const many = isPluralSubject(reading, word);
    const sentence = reading.doc.sentenceOf(word);
    let thing: Candidate | null = null;
    for (let at = this.#stream.length - 1; at >= Math.max(0, this.#stream.length - MENTIONS); at--) {
      const candidate = this.#stream[at]!;
      const distance = sentence - reading.doc.sentenceOf(candidate.first);
      if (distance > (thing ? 1 : 2)) break;
      if (candidate.pronoun || candidate.kind === 'document' || reading.quoteAround(candidate.first)) continue;
      if (candidate.plural !== many || candidate.actor?.place) continue;
      if (many || candidate.kind === 'person') return candidate;
      thing ??= candidate;
    }
    return thing;
  }
}

/** Whether a word hangs on a verb, in its own clauses too but not in one that is joined to it. */
function isBelow(reading: Reading, word: number, verb: number): boolean {
  let at = word;
  for (let climbed = 0; climbed < 12; climbed++) {
    const head = reading.doc.head(at);
    if (head === at || /^(conj|parataxis)$/.test(reading.doc.relation(at))) return false;
    if (head === verb) return true;
    at = head;
  }
  return false;
}

/** "denies it", "plans to appeal": whether the pronoun is subject of a verb by which somebody answers what was done to them. */
function isAnswer(reading: Reading, word: number): boolean {
  const { doc, lexicon } = reading;
  if (!reading.parsed || !/^nsubj/.test(doc.relation(word))) return false;
  const verb = doc.head(word);
  const verbs = [verb, ...doc.children(verb).filter((child) => /^(xcomp|conj)$/.test(doc.relation(child)))];
  return verbs.some((at) => lexicon.answers.has(doc.lemma(at)));
}

/** Who does or says something against somebody: the subject of *fined*, *accused*. */
function isAccuser(reading: Reading, { first, end, subject }: Candidate): boolean {
  const { doc, lexicon } = reading;
  const head = doc.headOf({ first, end });
  if (!subject || doc.relation(head) !== 'nsubj') return false;
  const verb = doc.head(head);
  return (
    lexicon.aimedVerbs.has(doc.lemma(verb)) ||
    (lexicon.reporting.get(reading.lower(verb))?.some((use) => use.verb.stance === 'accuses') ?? false)
  );
}

/** "..., she said.": the pronoun and its verb stand behind what is said. */
function isTag(reading: Reading, word: number): boolean {
  if (!/^[,"”’]$/.test(reading.form(word - 1))) return false;
  return reading.isVerb(word + 1) && (reading.lexicon.reporting.has(reading.lower(word + 1)) ?? false);
}

/** *criticised him*: the subject of the same verb is somebody else. */
function isSubjectOfSame(reading: Reading, word: number, { first, end }: WordRange): boolean {
  const { doc } = reading;
  if (!reading.parsed || !/^(obj|iobj|obl)$/.test(doc.relation(word)) || reading.upos(word) !== 'PRON') return false;
  let head = doc.headOf({ first, end });
  // "De raad van bestuur geeft volgens haar": nor is it what the subject is of.
  for (let steps = 0; steps < 4 && doc.relation(head) === 'nmod'; steps++) head = doc.head(head);
  return doc.head(head) === doc.head(word) && doc.relation(head) === 'nsubj';
}

function isSubject(reading: Reading, word: number): boolean {
  return (
    /^(he|she|they|hij|zij|ze|some|others|both|sommigen|anderen|beiden)$/.test(reading.lower(word)) &&
    !/^(obj|iobj|obl)$/.test(reading.doc.relation(word))
  );
}
