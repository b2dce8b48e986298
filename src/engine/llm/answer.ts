export const ANSWER_LISTS = ['bottomLine', 'actors', 'positions', 'motives', 'questions'] as const;

/** A model's answer as far as it has the form that was asked for: items of unknown content. */
export type Answer = Readonly<Record<(typeof ANSWER_LISTS)[number], readonly unknown[]>>;

/** Where an answer can begin: an object whose first key is one of ours. */
const BEGINNING = new RegExp(`\\{\\s*"(?:${ANSWER_LISTS.join('|')})"\\s*:`, 'g');
/** More beginnings than this are no answer with something before it. */
const MAX_BEGINNINGS = 20;

/**
 * Finds the answer in what a model wrote: prose and fences around it, an earlier try before it and a cut end are
 * passed over. The item that a cut goes through is left out, since its quote may be half of one. Null where there is
 * no answer.
 */
export function readAnswer(written: string): Answer | null {
  let best: Answer | null = null;
  let most = -1;
  let beginnings = 0;
  for (const { index } of written.matchAll(BEGINNING)) {
    if (++beginnings > MAX_BEGINNINGS) break;
    const answer = answerAt(written, index);
    const items = answer === null ? -1 : ANSWER_LISTS.reduce((sum, list) => sum + answer[list].length, 0);
    // The last of the fullest: models that think aloud correct themselves.
    if (items >= most && answer !== null) [best, most] = [answer, items];
  }
  return best;
}

function answerAt(written: string, start: number): Answer | null {
  const json = balanced(written, start);
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return null;
  }
  const lists = parsed as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    ANSWER_LISTS.map((list) => [list, Array.isArray(lists[list]) ? (lists[list] as unknown[]) : []]),
  ) as unknown as Answer;
}

/** The JSON object at `start`; where it is cut, its whole items, closed. */
function balanced(written: string, start: number): string {
  const open: string[] = [];
  let inString = false;
  /** Behind the last item that was whole, and what is open there. */
  let whole = { at: start + 1, open: '}' };
  for (let at = start; at < written.length; at++) {
    const character = written[at]!;
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"') {
        inString = false;
        if (open.length === 2 && open[1] === ']') whole = { at: at + 1, open: ']}' };
      }
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') open.push(character === '{' ? '}' : ']');
    else if (character === '}' || character === ']') {
      if (open.pop() !== character) break;
      if (open.length === 0) return written.slice(start, at + 1);
      if (open.length <= 2) whole = { at: at + 1, open: open.toReversed().join('') };
    }
  }
  return written.slice(start, whole.at) + whole.open;
}
