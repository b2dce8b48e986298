import { englishForms } from '../inflect.ts';
import type { ReportingVerb } from '../lexicon.ts';

/** Regular verbs that share a reading; see `englishForms`. */
export function verbs(
  stance: ReportingVerb['stance'],
  takes: ReportingVerb['takes'],
  entries: string,
  prepositions?: string,
): readonly ReportingVerb[] {
  return entries
    .split(' ')
    .map((entry) => ({ forms: englishForms(entry), stance, takes, ...(prepositions && { prepositions }) }));
}
