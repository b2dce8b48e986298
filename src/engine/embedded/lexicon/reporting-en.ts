import type { ReportingVerb } from './lexicon.ts';
import { FREQUENT } from './reporting-en/frequent.ts';
import { FURTHER } from './reporting-en/further.ts';

/** English verbs by which something is said, demanded, feared, ...; of a verb in several senses the first that fits counts. */
export const REPORTING_EN: readonly ReportingVerb[] = [...FREQUENT, ...FURTHER];
