import type { Localised } from '../../core/command.ts';
import type { Progress } from '../../core/reply.ts';

/** The step that long work is at, or null where it has not told. */
export type Step = Parameters<Progress>[0] | null;

/** What the message says while its answer is being made. */
export function workingWords(step: Step): Localised {
  return step === null ? WORKING : WORKING_AT[step];
}

const WORKING: Localised = { en: 'This takes a moment …', nl: 'Dit duurt even …' };

const WORKING_AT: Readonly<Record<NonNullable<Step>, Localised>> = {
  reading: { en: 'Fetching the article …', nl: 'Het artikel wordt opgehaald …' },
  briefing: { en: 'Reading the text …', nl: 'De tekst wordt gelezen …' },
};

export const CANCEL_LABEL: Localised = { en: 'Cancel', nl: 'Annuleren' };
