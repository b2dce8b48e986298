import type { types, ViewOutput } from '@slack/bolt';
import { commandOfButton, decodeButton, type FormQuestion } from '../../core/command.ts';
import type { ParsedCommand } from '../../core/command-text.ts';
import type { FormWords } from '../../presentation/forms.ts';
import { FORM_LIMITS } from './limits.ts';

/** The form that asks for one text before a button's command runs. */
export const ASK_FIRST = 'ask-first';

/** What the form must know when it comes back: the button, the option that the text becomes, and where it was pressed. */
export interface AskedFor {
  /** As the button carries it. */
  readonly call: string;
  readonly option: string;
  readonly workspace: string;
  readonly channel: string;
  readonly thread: string | null;
  readonly responseUrl: string | null;
}

/** The form; what it must know travels in it, so that it works after a restart. */
export function askFirstView(about: AskedFor, { value }: FormQuestion, words: FormWords): types.ModalView {
  const plain = (text: string) => ({ type: 'plain_text' as const, text, emoji: false });
  return {
    type: 'modal',
    callback_id: ASK_FIRST,
    private_metadata: JSON.stringify(about),
    title: plain(words.title),
    submit: plain(words.submit),
    close: plain(words.cancel),
    blocks: [
      {
        type: 'input',
        block_id: FIELD,
        optional: true,
        label: plain(words.label),
        element: {
          type: 'plain_text_input',
          action_id: FIELD,
          multiline: true,
          max_length: FORM_LIMITS.line,
          focus_on_load: true,
          ...(value !== '' && { initial_value: value.slice(0, FORM_LIMITS.line) }),
        },
      },
    ],
  };
}

const FIELD = 'text';

/** What the form asked for, and the call with its answer; null where the form is none of ours. */
export function answeredForm({
  private_metadata,
  state,
}: ViewOutput): { about: AskedFor; parsed: ParsedCommand } | null {
  const about = aboutOf(private_metadata);
  if (!about) return null;
  const button = decodeButton(about.call);
  const options = { ...button.options, [about.option]: state?.values?.[FIELD]?.[FIELD]?.value ?? '' };
  return { about, parsed: { ...commandOfButton(button), options, source: { kind: 'none' } } };
}

function aboutOf(metadata: string): AskedFor | null {
  try {
    const about: AskedFor = JSON.parse(metadata);
    return typeof about.call === 'string' && typeof about.option === 'string' ? about : null;
  } catch {
    return null;
  }
}
