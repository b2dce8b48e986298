import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';
import type { ReportingVerbAt } from './verbs.ts';

const SILENT =
  /^(say|comment|answer|respond|discuss|disclose|reveal|confirm|elaborate|specify|identify|name|speak|talk|give|provide|zeggen|reageren|ingaan|bevestigen|vertellen|antwoorden|commentaar|kwijt|toelichten|prijsgeven|reactie|spreken|praten|vooruitlopen|vooruit)$/;

/** "declined to comment", "wilde dat niet bevestigen": whether what a verb takes says that nothing is said. */
export function isSilence(reading: Reading, { use, negated }: ReportingVerbAt, { first, end }: WordRange): boolean {
  if (!negated && use.verb.stance !== 'opposes') return false;
  for (let word = first; word < Math.min(end, first + 7); word++) if (SILENT.test(reading.lower(word))) return true;
  return false;
}
