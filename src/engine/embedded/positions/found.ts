import type { Stance } from '../../../core/briefing.ts';
import type { WordRange } from '../../../language/document.ts';
import type { Span } from '../reading.ts';

/** A position before its holder is looked up: who, by which words, says what. */
export interface FoundPosition {
  /** The source as named right there; null where it is impersonal. */
  readonly holder: WordRange | null;
  /** The words of the cue; several ranges leave gaps; none for a free-standing quotation. */
  readonly cue: readonly WordRange[];
  readonly stance: Stance;
  /** The content, not yet trimmed. */
  readonly content: Span;
  /** The other parts of a content that the cue breaks up. */
  readonly also: readonly Span[];
  readonly target: WordRange | null;
  /** The rule that found it, for tests and for telling which one to mend. */
  readonly rule: string;
}
