import type { APIModalSubmission } from 'discord.js';
import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import { type Command, commandOfButton, type FormQuestion, runnableOf } from '../../core/command.ts';
import type { FormWords } from '../../presentation/forms.ts';
import { callOfCustomId } from './custom-id.ts';
import { MAX_LINE_CHARACTERS } from './limits.ts';

/** The form that asks for one text before a button's command runs: it goes by the button's own custom id. */
export function askFirstBody(
  customId: string,
  { option, value }: FormQuestion,
  words: FormWords,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId,
    title: words.title,
    components: [
      {
        type: ComponentType.Label,
        label: words.label,
        component: {
          type: ComponentType.TextInput,
          // The option of the call that the text becomes.
          custom_id: option,
          style: TextInputStyle.Paragraph,
          max_length: MAX_LINE_CHARACTERS,
          required: false,
          ...(value !== '' && { value: value.slice(0, MAX_LINE_CHARACTERS) }),
        },
      },
    ],
  };
}

/** The call of a form that a button opened, with what was filled in; null for any other form. */
export function answeredForm(
  { custom_id, components }: APIModalSubmission,
  commands: readonly Command[],
): { command: string; subcommand: string | null; options: Record<string, string> } | null {
  const button = callOfCustomId(custom_id);
  const run = commandOfButton(button);
  if (!runnableOf(commands, run.command, run.subcommand)?.form) return null;
  const filled = components.flatMap((row) =>
    row.type === ComponentType.Label && row.component.type === ComponentType.TextInput
      ? [[row.component.custom_id, row.component.value] as const]
      : [],
  );
  return { ...run, options: { ...button.options, ...Object.fromEntries(filled) } };
}
