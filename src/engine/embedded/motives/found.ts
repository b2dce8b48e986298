import type { WordRange } from '../../../language/document.ts';
import type { Span } from '../reading.ts';

/** A motive before its actor is looked up. */
export interface FoundMotive {
  /** Whose motive it is, as named right there; null where the clause has no subject. */
  readonly holder: WordRange | null;
  /** The first word of the cue: where the motive stands in the text. */
  readonly at: number;
  readonly content: Span;
  /** The verb of what is explained. */
  readonly verb?: number;
  /** What it explains. */
  readonly action: Span | null;
  readonly negated: boolean;
  /** The rule that found it. */
  readonly rule: string;
}
