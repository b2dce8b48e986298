import type { Command, CommandCall, Option } from '../src/core/command.ts';
import { lineName, lineText, placeOfLine } from '../src/core/edits.ts';
import { SitrepError } from '../src/core/errors.ts';
import type { Reply } from '../src/core/reply.ts';
import type { UseCases } from '../src/core/use-cases.ts';
import { PAGE, SCHEDULE } from './shared-options.ts';

/** The delivery that a button belongs to. */
const DELIVERY: Option = {
  name: 'd',
  type: 'words',
  hidden: true,
  summary: { en: 'The draft', nl: 'Het concept' },
};

/** The draft's schedule, behind what comes first. */
const OF_SCHEDULE: Option = { ...SCHEDULE, introducedBy: ['schedule', 'schema'] };

/** `/draft ...`: what editors do to a briefing before it goes out, and to one that has been posted. */
export const draft: Command = {
  name: 'draft',
  surface: 'slash',
  summary: {
    en: 'Approve and edit briefings first',
    nl: 'Briefings eerst goedkeuren',
  },
  subcommands: [
    {
      name: 'list',
      aliases: ['lijst', 'toon'],
      isDefault: true,
      summary: { en: "List this channel's drafts", nl: 'Toon de concepten van dit kanaal' },
      options: [],
      needs: 'anyone',
      audience: 'private',
      run: async (call, use) => ({ kind: 'drafts', drafts: await use.drafts(call) }),
    },
    {
      name: 'show',
      aliases: ['bekijk'],
      summary: { en: 'Show a draft as it stands', nl: 'Toon een concept zoals het nu is' },
      options: [SCHEDULE, DELIVERY],
      needs: 'anyone',
      audience: 'private',
      run: async (call, use) => ({ kind: 'draft', ...(await use.draft(call)) }),
    },
    {
      name: 'approve',
      aliases: ['goedkeuren', 'akkoord'],
      summary: { en: 'Let a draft go out at its time', nl: 'Laat een concept op zijn tijd uitgaan' },
      options: [SCHEDULE, DELIVERY],
      needs: 'anyone',
      audience: 'private',
      run: async (call, use) => ({ kind: 'draft-changed', outcome: 'approved', draft: await use.approveDraft(call) }),
    },
    {
      name: 'drop',
      aliases: ['schrap'],
      summary: {
        en: 'Leave an item out, or put it back; after the post: withdraw it',
        nl: 'Laat een item weg of zet het terug; na plaatsing: trek het in',
      },
      options: [
        {
          name: 'item',
          type: 'words',
          summary: { en: 'Its number; nothing: choose', nl: 'Het nummer; niets: kies' },
        },
        OF_SCHEDULE,
        DELIVERY,
        PAGE,
      ],
      needs: 'anyone',
      audience: 'private',
      async run(call, use) {
        const { item } = call.options;
        const chosen = { kind: 'draft-choice', of: 'item-to-drop', item: null } as const;
        if (!item) return { ...chosen, ...(await use.draft(call)) };
        return { ...chosen, ...(await use.dropItem(Number(item), call)) };
      },
    },
    {
      name: 'edit',
      aliases: ['wijzig'],
      summary: {
        en: 'Change a line; after the post: correct it, with a dated note',
        nl: 'Wijzig een regel; na plaatsing: corrigeer hem, met een gedateerde noot',
      },
      options: [
        {
          name: 'line',
          type: 'words',
          summary: {
            en: 'The item and its line, such as 2.p1; nothing: choose',
            nl: 'Het item en zijn regel, zoals 2.p1; niets: kies',
          },
        },
        {
          name: 'text',
          type: 'words',
          introducedBy: ['to', 'naar'],
          summary: { en: 'What it is to say', nl: 'Wat er moet staan' },
        },
        OF_SCHEDULE,
        DELIVERY,
        PAGE,
      ],
      needs: 'anyone',
      audience: 'private',
      run: edit,
      async form(call, use) {
        const { line, text } = call.options;
        if (!line || isItem(line) || text !== undefined) return null;
        const { digest } = await use.draft(call);
        const place = placeOfLine(line);
        const item = digest.items[place.item];
        const value = item && (item.edited?.lines[lineName(place.line)] ?? lineText(item, place.line));
        if (value === undefined || value === null) throw new SitrepError('line-unknown', { line });
        return { option: 'text', words: 'line', value };
      },
    },
    {
      name: 'postpone',
      aliases: ['uitstellen', 'stel'],
      summary: { en: 'Let a draft go out later', nl: 'Laat een concept later uitgaan' },
      options: [
        {
          name: 'for',
          type: 'words',
          summary: { en: 'How many minutes; nothing: choose', nl: 'Hoeveel minuten; niets: kies' },
        },
        OF_SCHEDULE,
        DELIVERY,
        PAGE,
      ],
      needs: 'anyone',
      audience: 'private',
      async run(call, use) {
        const given = call.options.for;
        if (!given) return { kind: 'draft-postponing', draft: (await use.draft(call)).draft };
        const minutes = Number(/^\d{1,4}/.exec(given)?.[0]);
        if (!(minutes > 0)) throw new SitrepError('option-unknown', { option: 'for', value: given });
        return { kind: 'draft-changed', outcome: 'postponed', draft: await use.postponeDraft(minutes, call) };
      },
    },
  ],
};

/** Asks which item and which line as long as that is not said, and for the words where a form did not. */
async function edit(call: CommandCall, use: UseCases): Promise<Reply> {
  const { line, text } = call.options;
  if (line && !isItem(line)) {
    if (text === undefined) throw new SitrepError('option-missing', { option: 'text' });
    const draft = await use.editLine(line, text, call);
    return { kind: 'draft-changed', outcome: draft.state === 'sent' ? 'corrected' : 'edited', draft };
  }
  const seen = await use.draft(call);
  if (!line) return { kind: 'draft-choice', of: 'item-to-edit', ...seen, item: null };
  const item = Number(line) - 1;
  if (!seen.digest.items[item]) throw new SitrepError('line-unknown', { line });
  return { kind: 'draft-choice', of: 'line-to-edit', ...seen, item };
}

function isItem(line: string): boolean {
  return /^\d+$/.test(line.trim());
}
