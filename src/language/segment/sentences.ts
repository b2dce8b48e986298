import type { SegmentationRules } from '../rules.ts';
import type { TokenOffsets } from './tokens.ts';

const TERMINATOR = /^(?:[.!?…‽。！？]+|\.{2,})$/u;
const CLOSER = /^(?:''|["'”’»)\]}]|[.!?…]+)$/u;
const OPENER = /^(?:,,|``|["'“”„‘’«»([{*•–—-])$/u;
const STARTS_UPPER = /^\p{M}*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
const STARTS_LOWER = /^\p{Ll}/u;
const INITIAL = /^\p{Lu}\.$/u;
const ENUMERATOR = /^(?:\d{1,3}|\p{L}|[ivxIVX]{1,4})$/u;

/**
 * Indices at which a new sentence begins within the words from `first` up to `end`, a paragraph or a line; never `first`
 * itself.
 */
export function findSentenceStarts(
  text: string,
  tokens: TokenOffsets,
  first: number,
  end: number,
  rules: SegmentationRules,
): number[] {
  const starts: number[] = [];
  let sentence = first;
  const form = (i: number) => text.slice(tokens.starts[i], tokens.ends[i]);
  for (let i = first; i < end - 1; i++) {
    if (tokens.ends[i]! - tokens.starts[i]! > 20) continue;
    const word = form(i);
    const isTerminator = TERMINATOR.test(word);
    if (!isTerminator && !word.endsWith('.')) continue;
    let next = i + 1;
    if (isTerminator) {
      // What closes the sentence stands right after its stop.
      while (
        next < end &&
        tokens.starts[next] === tokens.ends[next - 1] &&
        CLOSER.test(form(next)) &&
        !opensNext(text, tokens, next, end)
      )
        next++;
      // A closing mark that stands free: . " Next
      if (next < end && /^(?:''|”|»)$/.test(form(next))) next++;
    }
    if (next >= end) break;
    if (endsSentence(word, isTerminator, i, next)) {
      starts.push(next);
      sentence = next;
    }
    if (next - 1 > i) i = next - 1;
  }
  return starts;

  function endsSentence(word: string, isTerminator: boolean, at: number, next: number): boolean {
    const spaced = tokens.starts[next]! > tokens.ends[next - 1]!;
    let word1 = next;
    while (word1 < end - 1 && OPENER.test(form(word1))) word1++;
    const following = form(word1);
    if (!spaced) return word === '.' && next === at + 1 && /^\p{Lu}\p{Ll}/u.test(following) && word1 === next;
    if (STARTS_LOWER.test(following)) return false;
    if (!isTerminator) {
      const bare = word.slice(0, -1).toLowerCase();
      if (rules.numbered.has(bare) && /^\d/.test(following)) return false;
      if (rules.titles.has(bare) && !rules.abbreviations.has(bare)) return false;
      if (INITIAL.test(word) && at > sentence && /^\p{Lu}/u.test(form(at - 1)) && !rules.openers.has(following))
        return false;
      return rules.openers.has(following);
    }
    if (word === '.' && at === sentence + 1 && ENUMERATOR.test(form(at - 1))) return false;
    if (STARTS_UPPER.test(following)) return true;
    return word1 > next || word !== '…';
  }
}

/** A straight quote right after a stop closes, unless a word follows without a space. */
function opensNext(text: string, tokens: TokenOffsets, at: number, end: number): boolean {
  if (at + 1 >= end || tokens.starts[at + 1]! > tokens.ends[at]!) return false;
  const mark = text.charAt(tokens.starts[at]!);
  return (mark === '"' || mark === "'") && /[\p{L}\p{N}]/u.test(text.charAt(tokens.starts[at + 1]!));
}
