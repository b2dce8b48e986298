import type { WordRange } from '../../../language/document.ts';
import type { Reading, Span } from '../reading.ts';
import type { FoundPosition } from './found.ts';

/** Words to a bucket, as a power of two. */
const BUCKET = 6;
/** A content over more buckets than this is looked up by its beginning only. */
const MOST = 40;

/** Finds the positions whose content or holder lies near a place, whatever their number. */
export class PositionIndex {
  readonly #reading: Reading;
  readonly #contents = new Map<number, FoundPosition[]>();
  readonly #quotations: FoundPosition[] = [];
  readonly #holders = new Map<number, FoundPosition[]>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  add(position: FoundPosition): void {
    if (position.rule.startsWith('quotation')) this.#quotations.push(position);
    for (const bucket of this.#buckets(position.content)) put(this.#contents, bucket, position);
    if (position.holder) put(this.#holders, position.holder.first >> BUCKET, position);
  }

  /** Positions whose content may share words with a span. */
  near(span: Span): ReadonlySet<FoundPosition> {
    const found = new Set<FoundPosition>();
    for (const bucket of this.#buckets(span))
      for (const position of this.#contents.get(bucket) ?? []) found.add(position);
    return found;
  }

  /**
   * The last position whose holder stands in a range of words and whose content begins before an offset; of a source
   * within another's words the outer one.
   */
  lastHeldIn(first: number, end: number, before: number): FoundPosition | null {
    const { doc } = this.#reading;
    let last: FoundPosition | null = null;
    const from = Math.max(first >> BUCKET, ((end - 1) >> BUCKET) - MOST);
    for (let bucket = from; bucket <= (end - 1) >> BUCKET; bucket++)
      for (const position of this.#holders.get(bucket) ?? []) {
        const { holder, content } = position;
        if (!holder || holder.first < first || holder.first >= end || content.start >= before) continue;
        const within =
          last !== null && doc.start(holder.first) >= last.content.start && doc.start(holder.first) < last.content.end;
        if (!last || (content.start >= last.content.start && !within)) last = position;
      }
    return last;
  }

  /** The holder of the last quotation that begins before an offset. */
  lastFree(before: number): WordRange | null {
    let last: FoundPosition | null = null;
    for (const position of this.#quotations)
      if (position.content.start < before && (!last || position.content.start > last.content.start)) last = position;
    return last?.holder ?? null;
  }

  /** The position whose content ends last before an offset, in or near the sentence that begins at a word. */
  lastIn(first: number, before: number): FoundPosition | null {
    let last: FoundPosition | null = null;
    for (let bucket = (first >> BUCKET) - 1; bucket <= (first >> BUCKET) + 1; bucket++)
      for (const position of this.#contents.get(bucket) ?? [])
        if (position.content.end <= before && (!last || position.content.end > last.content.end)) last = position;
    return last;
  }

  *#buckets({ start, end }: Span): Generator<number> {
    const first = this.#reading.doc.wordAt(start) >> BUCKET;
    const last = Math.min(this.#reading.doc.wordAt(Math.max(start, end - 1)) >> BUCKET, first + MOST);
    for (let bucket = first; bucket <= last; bucket++) yield bucket;
  }
}

function put(map: Map<number, FoundPosition[]>, bucket: number, position: FoundPosition): void {
  const known = map.get(bucket);
  if (known) known.push(position);
  else map.set(bucket, [position]);
}
