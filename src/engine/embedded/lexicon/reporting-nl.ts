import type { ReportingVerb } from './lexicon.ts';
import { AGAINST } from './reporting-nl/against.ts';
import { IN_FAVOUR } from './reporting-nl/in-favour.ts';
import { JUDGING } from './reporting-nl/judging.ts';
import { SAYING } from './reporting-nl/saying.ts';
import { SEVERAL_SENSES } from './reporting-nl/several-senses.ts';
import { WANTING } from './reporting-nl/wanting.ts';

/**
 * Dutch verbs by which something is said, demanded, feared, ... In any order: verbs of different files share no form,
 * those that would stand in `several-senses`.
 */
export const REPORTING_NL: readonly ReportingVerb[] = [
  ...SAYING,
  ...JUDGING,
  ...WANTING,
  ...AGAINST,
  ...IN_FAVOUR,
  ...SEVERAL_SENSES,
];
