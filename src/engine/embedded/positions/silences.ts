import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';
import type { ReportingVerbAt } from './verbs.ts';

/** "declined to comment", "wilde dat niet bevestigen": whether what a verb takes says that nothing is said. */
export function isSilence(reading: Reading, { use, negated }: ReportingVerbAt, { first, end }: WordRange): boolean {
  const { silences } = reading.lexicon.positions;
  if (!negated && use.verb.stance !== 'opposes') return false;
  for (let word = first; word < Math.min(end, first + 7); word++) if (silences.has(reading.lower(word))) return true;
  return false;
}
