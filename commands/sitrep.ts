import { LANGUAGES } from '../src/core/article.ts';
import type { Command, Option } from '../src/core/command.ts';
import { SitrepError } from '../src/core/errors.ts';
import type { PlaceSettings } from '../src/core/place.ts';

const ON_OFF = {
  type: 'choice',
  choices: ['on', 'off'],
  choiceNames: { on: { en: 'on', nl: 'aan' }, off: { en: 'off', nl: 'uit' } },
} satisfies Partial<Option>;

/** `/sitrep help`, `status`, `settings`, `objections`: the bot itself. */
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
        en: 'Show or change language, time zone, layout and engine of this channel',
        nl: 'Toon of wijzig taal, tijdzone, opmaak en motor van dit kanaal',
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
        {
          ...ON_OFF,
          name: 'threads',
          introducedBy: ['threads', 'draden'],
          summary: {
            en: 'The whole of each briefing in a thread below it',
            nl: 'De hele briefing in een draad eronder',
          },
        },
        {
          ...ON_OFF,
          name: 'embeds',
          introducedBy: ['embeds'],
          summary: {
            en: 'Discord: the older layout, for clients that show the new one badly',
            nl: 'Discord: de oudere opmaak, voor programma’s die de nieuwe slecht tonen',
          },
        },
        {
          ...ON_OFF,
          name: 'model',
          introducedBy: ['model', 'taalmodel'],
          summary: {
            en: 'Whether the language model, where there is one, reads the articles',
            nl: 'Of het taalmodel, waar dat er is, de artikelen leest',
          },
        },
      ],
      needs: 'manager-to-change',
      audience: 'private',
      async run(call, use) {
        const change = changeOf(call.options);
        return change ? use.setSettings(change, call) : use.settings(call);
      },
    },
    {
      name: 'objections',
      aliases: ['bezwaren'],
      summary: {
        en: 'Get what was called wrong in this channel, to improve the engine by',
        nl: 'Haal op wat hier als fout is gemeld, om de motor mee te verbeteren',
      },
      options: [],
      needs: 'manager',
      audience: 'private',
      async run(call, use) {
        const content = await use.exportObjections(call);
        return { kind: 'file', name: 'objections.jsonl', mediaType: 'application/jsonl', content };
      },
    },
  ],
};

function changeOf({
  language,
  zone,
  threads,
  embeds,
  model,
}: Readonly<Record<string, string>>): Partial<PlaceSettings> | null {
  const known = LANGUAGES.find((candidate) => candidate === language);
  if (language !== undefined && !known)
    throw new SitrepError('option-unknown', { option: 'language', value: language, choices: LANGUAGES.join(', ') });
  if (!known && !zone && !threads && !embeds && !model) return null;
  return {
    ...(known && { language: known }),
    ...(zone && { zone }),
    ...(threads && { threads: threads === 'on' }),
    ...(embeds && { embeds: embeds === 'on' }),
    ...(model && { model: model === 'on' }),
  };
}
