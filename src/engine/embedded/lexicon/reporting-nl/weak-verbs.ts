import { dutchForms } from '../inflect.ts';
import type { ReportingVerb } from '../lexicon.ts';

/** Weak verbs that share a reading, each as `infinitive/stem`; see `dutchForms`. */
export function verbs(
  stance: ReportingVerb['stance'],
  takes: ReportingVerb['takes'],
  entries: string,
  more: Pick<ReportingVerb, 'particle' | 'participles' | 'prepositions'> = {},
): readonly ReportingVerb[] {
  return entries.split(' ').map((entry) => {
    const [infinitive = '', stem = ''] = entry.split('/');
    return { forms: dutchForms(infinitive, stem), stance, takes, ...more };
  });
}
