import type { FormQuestion } from '../core/command.ts';
import type { Reader } from '../core/place.ts';
import { voiceOf } from './voice.ts';

/** The words of a form that asks for one text: a title of at most 24 characters, a label of at most 45. */
export interface FormWords {
  readonly title: string;
  readonly label: string;
  readonly submit: string;
  readonly cancel: string;
}

export function formWords({ words }: FormQuestion, reader: Reader): FormWords {
  return voiceOf(reader).words.forms[words];
}
