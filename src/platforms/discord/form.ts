import {
  type APIModalInteractionResponseCallbackData,
  type APIModalSubmission,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { Language } from '../../core/article.ts';
import type { Command } from '../../core/command.ts';
import type { Source } from '../../core/source.ts';
import { attachedFile } from './attachment.ts';
import { MAX_FIELD_CHARACTERS } from './limits.ts';
import { FORM_WORDS } from './words.ts';

/** The command that opens the form; it is no command of the host's. */
export const FORM_COMMAND = 'paste';

/** What the form's answers are given to: the command that stands in the message menu, too. Null where there is none. */
export function commandOfForm(commands: readonly Command[]): Command | null {
  return commands.find((command) => !command.subcommands && command.messageMenu) ?? null;
}

/** How many fields a text is pasted into: each takes 4000 characters, a command's option 6000 without its line breaks. */
const PARTS = 4;
const FILE = 'file';

/** A form for an address or a long text, whose line breaks stay, or for a file. */
export function formBody(command: Command, language: Language): APIModalInteractionResponseCallbackData {
  const words = FORM_WORDS[language];
  const parts = Array.from({ length: PARTS }, (_, part) => ({
    type: ComponentType.Label as const,
    label: part === 0 ? words.text : words.more,
    component: {
      type: ComponentType.TextInput as const,
      custom_id: partId(part),
      style: TextInputStyle.Paragraph,
      max_length: MAX_FIELD_CHARACTERS,
      required: false,
    },
  }));
  return {
    custom_id: command.name,
    title: words.title,
    components: [
      ...parts,
      {
        type: ComponentType.Label,
        label: words.file,
        description: words.fileHint,
        component: { type: ComponentType.FileUpload, custom_id: FILE, max_values: 1, required: false },
      },
    ],
  };
}

/** What was filled in: a file before a text; an empty form is an empty text. */
export function sourceOfForm(
  { components, resolved }: APIModalSubmission,
  apiUrl: string,
  sourceOfText: (text: string) => Source,
): Source {
  const fields = components.flatMap((row) => (row.type === ComponentType.Label ? [row.component] : []));
  const upload = fields.find(({ custom_id }) => custom_id === FILE);
  const [fileId] = upload?.type === ComponentType.FileUpload ? upload.values : [];
  const attachment = fileId === undefined ? undefined : resolved?.attachments?.[fileId];
  if (attachment) return { kind: 'file', file: attachedFile(attachment, apiUrl) };
  const parts = Array.from({ length: PARTS }, (_, part) => {
    const field = fields.find(({ custom_id }) => custom_id === partId(part));
    return field?.type === ComponentType.TextInput ? field.value : '';
  });
  return sourceOfText(joined(parts));
}

/** A field that is full was cut anywhere, and goes on in the next one; any other one ends a paragraph. */
function joined(parts: readonly string[]): string {
  return parts
    .filter((part) => part.trim())
    .map((part) => part + (part.length >= MAX_FIELD_CHARACTERS ? '' : '\n\n'))
    .join('')
    .trimEnd();
}

function partId(part: number): string {
  return `text${part + 1}`;
}
