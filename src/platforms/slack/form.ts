import type { types, ViewOutput } from '@slack/bolt';
import { LANGUAGES, type Language } from '../../core/article.ts';
import { sourceOf } from '../../core/command-text.ts';
import { READABLE_FILES, type Source, type SourceFile } from '../../core/source.ts';
import { FORM_LIMITS } from './limits.ts';
import { fileOf, type SlackFile } from './parse.ts';
import { FORM_WORDS } from './words.ts';

/** What a form's callback id is to the command that it runs: `brief-form`, as the app's manifest has it. */
export const FORM_SUFFIX = '-form';

/** The form of a command that takes a source: an address or text, or a file, and the channel that the answer goes to. */
export function formView(command: string, language: Language): types.ModalView {
  const words = FORM_WORDS[language];
  const plain = (text: string) => ({ type: 'plain_text' as const, text, emoji: false });
  return {
    type: 'modal',
    callback_id: command + FORM_SUFFIX,
    private_metadata: language,
    title: plain(words.title),
    submit: plain(words.submit),
    close: plain(words.close),
    blocks: [
      {
        type: 'input',
        block_id: TEXT,
        optional: true,
        label: plain(words.text),
        element: {
          type: 'plain_text_input',
          action_id: TEXT,
          multiline: true,
          max_length: FORM_LIMITS.text,
          focus_on_load: true,
        },
      },
      {
        type: 'input',
        block_id: FILE,
        optional: true,
        label: plain(words.file),
        hint: plain(words.fileHint),
        element: { type: 'file_input', action_id: FILE, filetypes: [...READABLE_FILES], max_files: 1 },
      },
      {
        type: 'input',
        block_id: CHANNEL,
        optional: true,
        label: plain(words.channel),
        hint: plain(words.channelHint),
        element: {
          type: 'conversations_select',
          action_id: CHANNEL,
          default_to_current_conversation: true,
          response_url_enabled: true,
        },
      },
    ],
  };
}

/** Names of the form's fields, as block and action ids. */
const TEXT = 'text';
const FILE = 'file';
const CHANNEL = 'channel';

/** What somebody filled in: a file before a text; `none` where there is neither. All of it is Slack's word. */
export function sourceOfForm({ state }: ViewOutput, open: (file: SlackFile) => SourceFile): Source {
  const values = state?.values ?? {};
  const [file] = values[FILE]?.[FILE]?.files ?? [];
  if (file) return { kind: 'file', file: open(fileOf({ ...file })) };
  return sourceOf(values[TEXT]?.[TEXT]?.value ?? '');
}

/** What Slack shows beside the field when nothing was filled in. */
export function emptyFormErrors(view: ViewOutput): Record<string, string> {
  const language = LANGUAGES.find((candidate) => candidate === view.private_metadata) ?? 'en';
  return { [TEXT]: FORM_WORDS[language].nothing };
}
