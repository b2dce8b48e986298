import type { QuestionKind } from '../../../core/briefing.ts';
import type { HeldPosition } from '../positions/positions.ts';
import type { Reading } from '../reading.ts';
import { withHolder } from './contradictions.ts';
import type { FoundQuestion } from './questions.ts';

/** What a position leaves open by its stance: a denial contradicts somebody, a doubt doubts something. */
const KINDS: Readonly<Partial<Record<string, QuestionKind>>> = { denies: 'disputed', doubts: 'doubted' };

/** Open questions that positions show: what is denied or doubted. */
export function fromPositions(reading: Reading, positions: readonly HeldPosition[]): readonly FoundQuestion[] {
  const found: FoundQuestion[] = [];
  for (const { found: position } of positions) {
    const kind = KINDS[position.stance];
    // *denied a request*, *bestreed het vuur*: what is denied need be no claim.
    if (!kind || position.rule === 'reporting-object' || !isByCue(reading, position)) continue;
    const cue = position.cue[0];
    if (position.rule === 'anaphora' && cue) {
      // What is contradicted stands elsewhere; the sentence shows that it is.
      const { first, end } = reading.sentence(cue.first);
      found.push({ span: reading.span(first, end), kind, rule: `position-${kind}` });
      continue;
    }
    const span = withHolder(reading, position);
    found.push({ span, kind, rule: `position-${kind}` });
  }
  return found;
}

/** Whether the cue itself denies or doubts; *she said that she was not ill* answers nobody. */
function isByCue(reading: Reading, { cue, stance }: HeldPosition['found']): boolean {
  for (const { first, end } of cue)
    for (let word = first; word < end; word++)
      if (reading.lexicon.reporting.get(reading.lower(word))?.some(({ verb }) => verb.stance === stance)) return true;
  return false;
}
