import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';
import type { CastActor } from './cast-actor.ts';

/** A group or body without a name: more than a bare *people* or *the team* that does something once. */
export function isActingNoun(reading: Reading, actor: CastActor): boolean {
  if (actor.holds === 0 && actor.mentions.every((mention) => isSupposed(reading, mention))) return false;
  if (actor.kind === 'person') {
    // "a driver said": one who is not named and does not come back counts as a spokesperson or opens the story.
    const { first } = actor.mentions[0]!;
    const once = !actor.speaks && actor.mentions.length === 1 && actor.holds < 2 && reading.doc.sentenceOf(first) > 0;
    if (once && /^(een|a|an|one|another)$/.test(reading.lower(first))) return false;
    return actor.holds > 0 || (actor.speaks && actor.acts > 0) || actor.mentions.length > 1;
  }
  if (actor.holds === 0 && isAudience(reading, actor)) return false;
  const bare = actor.kind === 'group' && isGeneric(reading, actor);
  if (bare && isTarget(reading, actor, true)) return true;
  if (bare) return actor.holds > 0 && actor.leads > 0;
  if (actor.holds > 0 || isTarget(reading, actor, false)) return true;
  if (actor.kind === 'group' && actor.sure && (actor.acts > 1 || isSpokenTo(reading, actor))) return true;
  return actor.leads > 0 && (actor.sure || actor.mentions.length > 1);
}

/** "If a majority is in favour": anybody who may come to be. */
function isSupposed(reading: Reading, { first }: WordRange): boolean {
  const article = /^(een|a|an)$/.test(reading.lower(first)) ? first : first - 1;
  return (
    /^(een|a|an)$/.test(reading.lower(article)) &&
    /^(als|indien|tenzij|mits|if|unless)$/.test(reading.lower(article - 1))
  );
}

/** "sued the ministry", "beschuldigt de gemeente": whom somebody does something to, or finds fault with. */
export function isAimedAt(reading: Reading, mention: WordRange): boolean {
  const { doc, lexicon } = reading;
  let word = doc.headOf(mention);
  // "suspended the operator, Laut Jaya"
  if (doc.relation(word) === 'appos') word = doc.head(word);
  if (!/^(obj|iobj|nsubj:pass)$/.test(doc.fullRelation(word))) return false;
  const verb = doc.head(word);
  if (lexicon.aimedVerbs.has(doc.lemma(verb))) return true;
  return lexicon.reporting.get(reading.lower(verb))?.some((use) => use.verb.stance === 'accuses') ?? false;
}

/**
 * "expelled two diplomats", "Winkeliers zijn verdeeld", "De mannen zijn aangehouden": to whom something is done. Of a
 * general noun (`bare`) only a number tells that it means some people in particular.
 */
function isTarget(reading: Reading, actor: CastActor, bare: boolean): boolean {
  const { doc, lexicon } = reading;
  if (actor.kind !== 'group' || !actor.sure) return false;
  return actor.mentions.some((mention) => {
    const word = doc.headOf(mention);
    const relation = doc.fullRelation(word);
    if (/^(een|a|an|geen|no|any|every|elke|iedere)$/.test(reading.lower(mention.first))) return false;
    if (bare && (!hasNumber(reading, mention) || [...actor.heads].every((head) => /^(people|mensen)$/.test(head))))
      return false;
    const verb = doc.head(word);
    const aimed = lexicon.aimedVerbs.has(doc.lemma(verb));
    if (relation === 'nsubj:pass' && mention.part === 'is') return aimed || !bare;
    if (relation === 'nsubj' && mention.part === 'is' && lexicon.harmed.has(reading.lower(verb))) return true;
    // Without a number it may be anybody of the kind: "hired retirees".
    return relation === 'obj' && aimed && hasNumber(reading, mention);
  });
}

function hasNumber(reading: Reading, { first, end }: WordRange): boolean {
  for (let word = first; word < end; word++) if (reading.upos(word) === 'NUM') return true;
  return false;
}

/** "told ministers", "accused traders", "a claim that voters rejected": in what is said, but not who only hears it. */
function isSpokenTo(reading: Reading, actor: CastActor): boolean {
  const { mentions } = actor;
  return mentions.some((mention) => {
    // "a simple majority", "een meerderheid"
    if (!mention.acts || /^(een|a|an)$/.test(reading.lower(mention.first))) return false;
    // "noemde schilders zoals ...": a class with its examples.
    if (/^(zoals|such|including|waaronder|onder)$/.test(reading.lower(mention.end))) return false;
    return reading.lexicon.reporting.has(reading.lower(reading.doc.head(reading.doc.headOf(mention))));
  });
}

/** Who is told things so that others read them. */
export function isAudience(reading: Reading, { heads }: CastActor): boolean {
  return [...heads].some((head) => reading.lexicon.audiences.has(head));
}

/** *mensen*, *goodwilling people*, *the team*: a general noun; people an adjective hardly tells apart, a team it does. */
function isGeneric(reading: Reading, actor: CastActor): boolean {
  const { genericGroups } = reading.lexicon;
  if ([...actor.heads].some((head) => !genericGroups.has(head))) return false;
  const people = [...actor.heads].every((head) => /(s|en|people)$/.test(head) && !/team/.test(head));
  const telling = people ? / (of|van|for|voor|in) / : / (of|van|for|voor|in) |\S \p{Lu}|^\p{Lu}\S+ \S/u;
  return ![...actor.forms.keys()].some((form) => telling.test(form));
}
