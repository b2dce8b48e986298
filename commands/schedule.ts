import { LANGUAGES } from '../src/core/article.ts';
import type { Command, CommandCall } from '../src/core/command.ts';
import { SitrepError } from '../src/core/errors.ts';
import type { UseCases } from '../src/core/use-cases.ts';
import { SCHEDULE } from './shared-options.ts';

/** `/schedule ...`: briefings posted to a channel at set times. */
export const schedule: Command = {
  name: 'schedule',
  surface: 'slash',
  summary: { en: 'Post briefings to a channel at set times', nl: 'Plaats briefings op vaste tijden in een kanaal' },
  subcommands: [
    {
      name: 'add',
      aliases: ['toevoegen', 'nieuw'],
      summary: { en: 'Add a schedule', nl: 'Voeg een schema toe' },
      options: [
        {
          name: 'when',
          type: 'words',
          required: true,
          summary: {
            en: 'When: daily 08:00, weekdays 07:30, mondays 09:00, hourly, or five cron fields',
            nl: 'Wanneer: dagelijks 08:00, werkdagen 07:30, maandag 09:00, elk uur, of vijf cron-velden',
          },
        },
        {
          name: 'zone',
          type: 'words',
          introducedBy: ['zone', 'tijdzone'],
          summary: {
            en: "Time zone, such as Europe/Amsterdam; default: this channel's",
            nl: 'Tijdzone, zoals Europe/Amsterdam; standaard die van dit kanaal',
          },
        },
        {
          name: 'from',
          type: 'saved-source',
          list: true,
          introducedBy: ['from', 'uit'],
          summary: {
            en: "Feeds, pages or names of saved sources; default: all of the channel's",
            nl: 'Feeds, pagina’s of namen van bewaarde bronnen; standaard alle van het kanaal',
          },
        },
        {
          name: 'language',
          type: 'choice',
          choices: LANGUAGES,
          introducedBy: ['in', 'language', 'taal'],
          summary: {
            en: "Language of the briefing's labels; default: this channel's",
            nl: 'Taal van de kopjes; standaard die van dit kanaal',
          },
        },
        {
          name: 'except',
          type: 'words',
          introducedBy: ['except', 'behalve'],
          summary: {
            en: 'Days off: sundays, 25 december, 2026-12-24..2027-01-01, holidays nl',
            nl: 'Vrije dagen: zondag, 25 december, 2026-12-24..2027-01-01, feestdagen nl',
          },
        },
        {
          name: 'quiet',
          type: 'words',
          introducedBy: ['quiet', 'stil'],
          summary: {
            en: 'Days on which it is silent when nothing is new: weekend, holidays nl, always',
            nl: 'Dagen waarop het zwijgt als er niets nieuws is: weekend, feestdagen nl, altijd',
          },
        },
        {
          name: 'draft',
          type: 'channel',
          introducedBy: ['draft', 'concept'],
          summary: {
            en: "Show it first in this editors' channel, to approve, edit or postpone",
            nl: 'Toon hem eerst in dit redactiekanaal, om goed te keuren, te wijzigen of uit te stellen',
          },
        },
        {
          name: 'ahead',
          type: 'words',
          introducedBy: ['ahead', 'vooraf'],
          summary: {
            en: 'How many minutes before its time the draft is shown; default 30',
            nl: 'Hoeveel minuten van tevoren het concept er staat; standaard 30',
          },
        },
        {
          name: 'unattended',
          type: 'choice',
          choices: ['send', 'hold'],
          introducedBy: ['unattended', 'onbeheerd'],
          summary: {
            en: 'When nobody approves the draft: send it at its time, or hold it; default send',
            nl: 'Als niemand het concept goedkeurt: op tijd plaatsen (send) of vasthouden (hold); standaard send',
          },
        },
        {
          name: 'channel',
          type: 'channel',
          summary: { en: 'Where to post; default: this channel', nl: 'Waar het komt; standaard dit kanaal' },
        },
      ],
      needs: 'manager',
      audience: 'channel',
      async run(call, use) {
        const { when, zone, from, language, except, quiet, draft, ahead, unattended, channel } = call.options;
        if (!when) throw new SitrepError('option-missing', { option: 'when' });
        const wish = {
          when,
          zone: zone ?? null,
          from: from ?? null,
          language: language ?? null,
          except: except ?? null,
          quiet: quiet ?? null,
          draft: draft === undefined ? null : { channel: draft, ahead: ahead ?? null, unattended: unattended ?? null },
          channel: channel ?? null,
        };
        return { kind: 'schedule', outcome: 'added', ...(await use.addSchedule(wish, call)) };
      },
    },
    {
      name: 'list',
      aliases: ['lijst', 'toon'],
      isDefault: true,
      summary: { en: "List this channel's schedules", nl: 'Toon de schema’s van dit kanaal' },
      options: [],
      needs: 'anyone',
      audience: 'private',
      run: async (call, use) => ({ kind: 'schedules', schedules: await use.schedules(call) }),
    },
    {
      name: 'next',
      aliases: ['volgende'],
      summary: { en: 'Show when a schedule runs next', nl: 'Toon wanneer een schema weer aan de beurt is' },
      options: [SCHEDULE],
      needs: 'anyone',
      audience: 'private',
      async run(call, use) {
        const id = await scheduleId(call, use);
        return { kind: 'schedule', outcome: 'next', ...(await use.schedule(id, call)) };
      },
    },
    {
      name: 'now',
      aliases: ['nu'],
      summary: { en: 'Post a briefing now, beside the schedule', nl: 'Plaats nu een briefing, buiten het schema om' },
      options: [SCHEDULE],
      needs: 'manager',
      audience: 'private',
      async run(call, use) {
        const id = await scheduleId(call, use);
        return { kind: 'schedule', outcome: 'started', schedule: await use.runSchedule(id, call), next: [] };
      },
    },
    {
      name: 'pause',
      aliases: ['pauze', 'pauzeer'],
      summary: { en: 'Pause a schedule', nl: 'Zet een schema stil' },
      options: [SCHEDULE],
      needs: 'manager',
      audience: 'channel',
      async run(call, use) {
        const id = await scheduleId(call, use);
        return { kind: 'schedule', outcome: 'paused', schedule: await use.pauseSchedule(id, call), next: [] };
      },
    },
    {
      name: 'resume',
      aliases: ['hervat', 'hervatten'],
      summary: { en: 'Resume a paused schedule', nl: 'Zet een stilgezet schema weer aan' },
      options: [SCHEDULE],
      needs: 'manager',
      audience: 'channel',
      async run(call, use) {
        const id = await scheduleId(call, use);
        return { kind: 'schedule', outcome: 'resumed', ...(await use.resumeSchedule(id, call)) };
      },
    },
    {
      name: 'remove',
      aliases: ['verwijder', 'verwijderen'],
      summary: { en: 'Remove a schedule and its log', nl: 'Verwijder een schema met zijn logboek' },
      options: [
        { ...SCHEDULE, required: true, summary: { en: 'Which schedule, by its id', nl: 'Welk schema, met zijn id' } },
      ],
      needs: 'manager',
      audience: 'channel',
      async run(call, use) {
        const { schedule: id } = call.options;
        if (!id) throw new SitrepError('option-missing', { option: 'schedule' });
        return { kind: 'schedule', outcome: 'removed', schedule: await use.removeSchedule(id, call), next: [] };
      },
    },
    {
      name: 'log',
      aliases: ['logboek'],
      summary: {
        en: 'Show what a schedule has posted, and what failed',
        nl: 'Toon wat een schema heeft geplaatst en wat mislukte',
      },
      options: [SCHEDULE],
      needs: 'anyone',
      audience: 'private',
      async run(call, use) {
        const id = await scheduleId(call, use);
        return { kind: 'deliveries', ...(await use.deliveries(id, call)) };
      },
    },
  ],
};

/** The id that was given, else that of the only schedule there is. */
async function scheduleId(call: CommandCall, use: UseCases): Promise<string> {
  const given = call.options.schedule;
  if (given) return given;
  const [only, ...others] = await use.schedules(call);
  if (!only || others.length > 0) throw new SitrepError('option-missing', { option: 'schedule' });
  return only.schedule.id;
}
