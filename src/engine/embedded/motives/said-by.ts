import type { HeldPosition } from '../positions/positions.ts';
import type { Span } from '../reading.ts';

/** Finds the positions in whose words an offset stands. */
export class SaidBy {
  readonly #parts: readonly { readonly span: Span; readonly position: HeldPosition }[];
  #next = 0;
  #open: { readonly span: Span; readonly position: HeldPosition }[] = [];

  constructor(positions: readonly HeldPosition[]) {
    this.#parts = positions
      .flatMap((position) => [position.found.content, ...position.found.also].map((span) => ({ span, position })))
      .sort((a, b) => a.span.start - b.span.start);
  }

  /** The positions around an offset, the innermost last; offsets are asked for in ascending order. */
  around(offset: number): readonly HeldPosition[] {
    while (this.#next < this.#parts.length && this.#parts[this.#next]!.span.start <= offset)
      this.#open.push(this.#parts[this.#next++]!);
    this.#open = this.#open.filter(({ span }) => span.end > offset);
    return this.#open.map(({ position }) => position);
  }
}

/**
 * *wants them to sign*, *is against that*: a wish, whose reasons the article gives, and no report of what was said; nor
 * is what nobody in particular says (*is understood to be against it for fear of ...*).
 */
export function isWish({ found }: HeldPosition): boolean {
  if (found.rule === 'impersonal') return true;
  if (found.rule === 'noun' && /^(promises|warns)$/.test(found.stance)) return true;
  return WISHING.test(found.rule) && /^(demands|opposes|supports|expects)$/.test(found.stance);
}

const WISHING = /^(reporting-(infinitive|preposition|object)|stand|support|noun|passive-impersonal)$/;
