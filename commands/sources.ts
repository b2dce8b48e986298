import type { Command, Option } from '../src/core/command.ts';
import { SitrepError } from '../src/core/errors.ts';

const SAVED: Option = {
  name: 'source',
  type: 'saved-source',
  required: true,
  summary: { en: 'Its name or address', nl: 'De naam of het adres' },
};

/** `/sources ...`: the feeds and pages that a channel's schedules draw on. */
export const sources: Command = {
  name: 'sources',
  surface: 'slash',
  summary: { en: 'Feeds and pages that schedules draw on', nl: 'Feeds en pagina’s waaruit de schema’s putten' },
  subcommands: [
    {
      name: 'add',
      aliases: ['toevoegen', 'nieuw'],
      summary: { en: 'Save a feed or page', nl: 'Bewaar een feed of pagina' },
      options: [
        {
          name: 'address',
          type: 'words',
          required: true,
          summary: { en: 'Address of a feed (RSS, Atom) or page', nl: 'Adres van een feed (RSS, Atom) of pagina' },
        },
        {
          name: 'name',
          type: 'words',
          introducedBy: ['as', 'als'],
          summary: { en: 'A short name for it', nl: 'Een korte naam ervoor' },
        },
      ],
      needs: 'manager',
      audience: 'channel',
      async run(call, use) {
        const { address, name } = call.options;
        if (!address) throw new SitrepError('option-missing', { option: 'address' });
        return { kind: 'source', outcome: 'added', ...(await use.addSource(address, name ?? null, call)) };
      },
    },
    {
      name: 'list',
      aliases: ['lijst', 'toon'],
      isDefault: true,
      summary: { en: "List this channel's sources", nl: 'Toon de bronnen van dit kanaal' },
      options: [],
      needs: 'anyone',
      audience: 'private',
      run: async (call, use) => ({ kind: 'sources', sources: await use.sources(call) }),
    },
    {
      name: 'remove',
      aliases: ['verwijder', 'verwijderen'],
      summary: { en: 'Remove a source', nl: 'Verwijder een bron' },
      options: [SAVED],
      needs: 'manager',
      audience: 'channel',
      async run(call, use) {
        const { source } = call.options;
        if (!source) throw new SitrepError('option-missing', { option: 'source' });
        return { kind: 'source', outcome: 'removed', ...(await use.removeSource(source, call)) };
      },
    },
    {
      name: 'import',
      aliases: ['importeer', 'importeren'],
      summary: {
        en: 'Add all the feeds of an OPML file, or of a starter pack (nl, en)',
        nl: 'Voeg alle feeds uit een OPML-bestand of een startpakket (nl, en) toe',
      },
      options: [
        {
          name: 'source',
          type: 'source',
          required: true,
          summary: {
            en: 'The OPML file, its address or its text; nl or en for a starter pack',
            nl: 'Het OPML-bestand, het adres of de tekst ervan; nl of en voor een startpakket',
          },
        },
      ],
      needs: 'manager',
      audience: 'channel',
      async run(call, use) {
        if (call.source.kind === 'none') throw new SitrepError('option-missing', { option: 'source' });
        return { kind: 'sources-imported', ...(await use.importSources(call.source, call)) };
      },
    },
    {
      name: 'export',
      aliases: ['exporteer', 'exporteren'],
      summary: {
        en: "Get this channel's sources as an OPML file",
        nl: 'Haal de bronnen van dit kanaal op als OPML-bestand',
      },
      options: [],
      needs: 'anyone',
      audience: 'private',
      async run(call, use) {
        const content = await use.exportSources(call);
        return { kind: 'file', name: 'sources.opml', mediaType: 'text/x-opml', content };
      },
    },
    {
      name: 'test',
      aliases: ['proef', 'testen'],
      summary: { en: 'Read a source once and show what it holds', nl: 'Lees een bron één keer en toon wat erin staat' },
      options: [SAVED],
      needs: 'anyone',
      audience: 'private',
      async run(call, use) {
        const { source } = call.options;
        if (!source) throw new SitrepError('option-missing', { option: 'source' });
        const { address, feed } = await use.testSource(source, call);
        const newest = feed.entries[0];
        return {
          kind: 'source-tested',
          address,
          title: feed.title,
          entries: feed.entries.length,
          newest: newest ? { title: newest.title, publishedAt: newest.publishedAt } : null,
        };
      },
    },
  ],
};
