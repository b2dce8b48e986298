import type { ActorKind } from '../../../core/briefing.ts';
import type { WordRange } from '../../../language/document.ts';
import type { State } from '../lexicon/states.ts';
import { classesOf, type Description } from '../names/name-descriptions.ts';
import type { Gender } from '../names/name-words.ts';
import type { Reading } from '../reading.ts';
import type { Part } from './acting.ts';

/** A mention and whom it means. */
export interface Placed extends WordRange {
  readonly actor: CastActor;
  readonly part: Part;
  /** Whether that is any part at all, rather than being a place or someone's affiliation. */
  readonly acts: boolean;
  /** A common noun rather than a name. */
  readonly noun: boolean;
}

/** One entity while the article is being read. */
export interface CastActor {
  readonly index: number;
  readonly kind: ActorKind;
  readonly source: 'name' | 'noun';
  /** Only ever a location as far as is known. */
  place: boolean;
  /** An event, a law, a title: it acts in a manner of speaking only. */
  work: boolean;
  state: State | null;
  gender: Gender | null;
  /** Every form in the text, with its first place. */
  readonly forms: Map<string, WordRange>;
  /** Those of the forms that are bare names, without title, function and description. */
  readonly names: Set<string>;
  readonly roles: WordRange[];
  readonly mentions: Placed[];
  /** How many of the mentions act, or are acted upon. */
  acts: number;
  /** How many of them are who acts, without doubt. */
  leads: number;
  /** Whether its name tells its kind, rather than a guess. */
  sure: boolean;
  /** How much speaks for its kind. */
  evidence: number;
  /** A spokesperson, who counts without a name. */
  speaks: boolean;
  /** How many positions and motives it holds. */
  holds: number;
  /** The nouns that say what body it is: *company*, *rederij*. */
  readonly heads: Set<string>;
  /** The description right before its name: *persbureau*. */
  called: WordRange | null;
  addForm(form: string, range: WordRange): void;
  /** Takes a description and the name it stands beside: *persbureau Reuters* is a form of its own. */
  describe(reading: Reading, description: Description, name: WordRange): void;
  hasRole(reading: Reading, head: string): boolean;
}

/** *provincie Utrecht*, *ministerie EZK*: a Dutch noun without which the name would be a place's; not *toezichthouder ACM*. */
function isPartOfName(reading: Reading, noun: string): boolean {
  const { language, generalBodies } = reading.lexicon;
  return language === 'nl' && !generalBodies.has(noun) && classesOf(reading, noun).includes('authority');
}

export function makeActor(index: number, kind: ActorKind, source: 'name' | 'noun'): CastActor {
  return {
    index,
    kind,
    source,
    place: false,
    work: false,
    state: null,
    gender: null,
    forms: new Map(),
    names: new Set(),
    roles: [],
    mentions: [],
    acts: 0,
    leads: 0,
    sure: false,
    evidence: 0,
    speaks: false,
    holds: 0,
    heads: new Set(),
    called: null,
    describe(reading, description, name) {
      const { first, head } = description;
      this.heads.add(reading.lower(head));
      if (head + 1 === name.first) this.called ??= { first, end: head + 1 };
      const end = head + 1 === name.first ? name.end : head + 1;
      if (end === name.end && isPartOfName(reading, reading.lower(head))) {
        this.names.add(reading.slice({ first: head, end }));
        this.addForm(reading.slice({ first: head, end }), { first: head, end });
        this.called = null;
        return;
      }
      this.addForm(reading.slice({ first, end }), { first, end });
    },
    addForm(form, range) {
      if (!this.forms.has(form)) this.forms.set(form, range);
    },
    hasRole(reading, head) {
      return this.roles.some((role) => {
        for (let word = role.first; word < role.end; word++) {
          const lower = reading.lower(word);
          if (lower === head || lower.endsWith(`-${head}`) || (head.length > 5 && lower.endsWith(head))) return true;
          const kind = reading.lexicon.sameRoles.get(head);
          if (kind !== undefined && reading.lexicon.sameRoles.get(lower) === kind) return true;
        }
        return false;
      });
    },
  };
}
