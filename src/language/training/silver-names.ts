import type { ConlluSentence } from '../conllu.ts';
import { LISTED } from '../names/lists.ts';
import { ENTITY_TYPES } from '../packed.ts';
import { OPEN, type TrainingSentence } from './treebank.ts';
import type { WordLists } from './word-lists.ts';

/** How often the sentences whose names are marked are learned where others are marked by lists. */
export const MARKED_COPIES = 5;

/** The treebank that marks names counts titles in. */
const TITLE =
  /^(?:mr|mrs|ms|dr|prof|sen|rep|gov|gen|col|sgt|lt|rev|president|senator|general|king|queen|pope|sheikh|ayatollah|captain|judge|justice)\.?$/i;
const { PER, ORG, LOC, FIRST, LAST } = LISTED;

/**
 * Names for a sentence of a treebank that marks none: runs of proper nouns, typed where the lists leave no doubt. The
 * others are left open; what they teach is where no names are.
 */
export function markNames(
  sentence: ConlluSentence,
  { words }: TrainingSentence,
  { names: lists, isTime }: WordLists,
): { names: Uint8Array; guessed: Uint8Array } {
  const names = new Uint8Array(words.length);
  const guessed = new Uint8Array(words.length);
  // The Penn tag too: `United` in `United States` is an adjective by its part of speech.
  const isName = (i: number) => {
    const { form, upos, xpos } = sentence.words[i]!;
    return (upos === 'PROPN' || /^NNPS?$/.test(xpos)) && !isTime(form.toLowerCase());
  };
  for (let first = 0; first < words.length; first++) {
    if (!isName(first)) continue;
    let end = first + 1;
    while (end < words.length && isName(end) && hangsOn(sentence, first, end)) end++;
    const type = typeOf(words.slice(first, end));
    for (let i = first; i < end; i++) {
      if (type === null) guessed[i] = OPEN;
      else names[i] = 1 + 2 * ENTITY_TYPES.indexOf(type) + (i > first ? 1 : 0);
    }
    first = end - 1;
  }
  return { names, guessed };

  function typeOf(name: TrainingSentence['words']): 'PER' | 'ORG' | 'LOC' | null {
    if (name.length > 1 && TITLE.test(name[0]!.text)) return 'PER';
    const whole = lists.of(name);
    const firstName = lists.of(name.slice(0, 1));
    if ((whole & LOC) !== 0 && (whole & (PER | FIRST | LAST)) === 0) return 'LOC';
    if (whole === ORG) return 'ORG';
    if (whole === PER || (name.length === 1 && (whole & FIRST) !== 0 && (whole & LOC) === 0)) return 'PER';
    if (name.length > 1 && (firstName & FIRST) !== 0 && (firstName & LOC) === 0) return 'PER';
    return null;
  }
}

/** Whether word `end` and one of those from `first` on are head and dependent. */
function hangsOn({ words }: ConlluSentence, first: number, end: number): boolean {
  const head = words[end]!.head;
  return (head >= first && head < end) || words.slice(first, end).some((word) => word.head === end);
}
