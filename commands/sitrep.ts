import { LANGUAGES } from '../src/core/article.ts';
import type { Command } from '../src/core/command.ts';
import { SitrepError } from '../src/core/errors.ts';
import type { PlaceSettings } from '../src/core/place.ts';

/** `/sitrep help`, `status`, `settings`: the bot itself. */
export const sitrep: Command = {
  name: 'sitrep',
  surface: 'slash',
  summary: { en: 'Help, health and settings of the bot', nl: 'Hulp, toestand en instellingen van de bot' },
  subcommands: [
    {
      name: 'help',
      aliases: ['hulp', 'uitleg'],
      isDefault: true,
      summary: { en: 'What the bot can do', nl: 'Wat de bot kan' },
      options: [],
      needs: 'anyone',
      audience: 'private',
      run: async () => ({ kind: 'help' }),
    },
    {
      name: 'status',
      aliases: ['toestand'],
      summary: { en: 'Whether everything works', nl: 'Of alles werkt' },
      options: [],
      needs: 'anyone',
      audience: 'private',
      run: async (call, use) => ({ kind: 'status', status: await use.status(call) }),
    },
    {
      name: 'settings',
      aliases: ['instellingen'],
      summary: {
        en: 'Show or change language and time zone of this channel',
        nl: 'Toon of wijzig taal en tijdzone van dit kanaal',
      },
      options: [
        {
          name: 'language',
          type: 'choice',
          choices: LANGUAGES,
          introducedBy: ['language', 'taal'],
          summary: { en: 'Language of the bot in this channel', nl: 'Taal van de bot in dit kanaal' },
        },
        {
          name: 'zone',
          type: 'words',
          introducedBy: ['zone', 'tijdzone'],
          summary: { en: 'Time zone, such as Europe/Amsterdam', nl: 'Tijdzone, zoals Europe/Amsterdam' },
        },
      ],
      needs: 'anyone',
      audience: 'private',
      async run(call, use) {
        const change = changeOf(call.options);
        if (!change) return use.settings(call);
        if (!call.person.manager) throw new SitrepError('not-allowed');
        return use.setSettings(change, call);
      },
    },
  ],
};

function changeOf({ language, zone }: Readonly<Record<string, string>>): Partial<PlaceSettings> | null {
  const known = LANGUAGES.find((candidate) => candidate === language);
  if (language !== undefined && !known)
    throw new SitrepError('option-unknown', { option: 'language', value: language, choices: LANGUAGES.join(', ') });
  if (!known && !zone) return null;
  return { ...(known && { language: known }), ...(zone && { zone }) };
}
