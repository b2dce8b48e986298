import type { ActorKind } from '../../core/briefing.ts';
import type { WordRange } from '../../language/document.ts';
import type { State } from './lexicon/states.ts';
import type { Gender } from './name-words.ts';
import type { Reading } from './reading.ts';

/** A mention and whom it means. */
export interface Placed extends WordRange {
  readonly actor: CastActor;
  /** Whether it acts, speaks or is acted upon here, rather than only being a place or someone's affiliation. */
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
  readonly roles: WordRange[];
  readonly mentions: Placed[];
  /** How many of the mentions act, or are acted upon. */
  acts: number;
  /** How many of them are who acts, without doubt. */
  leads: number;
  /** Whether its name tells its kind, rather than a guess. */
  sure: boolean;
  /** How many positions and motives it holds. */
  holds: number;
  addForm(form: string, range: WordRange): void;
  hasRole(reading: Reading, head: string): boolean;
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
    roles: [],
    mentions: [],
    acts: 0,
    leads: 0,
    sure: false,
    holds: 0,
    addForm(form, range) {
      if (!this.forms.has(form)) this.forms.set(form, range);
    },
    hasRole(reading, head) {
      return this.roles.some((role) => {
        for (let word = role.first; word < role.end; word++) {
          const lower = reading.lower(word);
          if (lower === head || lower.endsWith(`-${head}`) || (head.length > 5 && lower.endsWith(head))) return true;
        }
        return false;
      });
    },
  };
}
