import type { CommandCall } from '../core/command.ts';
import { SitrepError } from '../core/errors.ts';
import type { ItemReference, KeptBriefing } from '../core/kept-briefing.ts';
import type { Line, Objection } from '../core/objection.ts';
import type { Place } from '../core/place.ts';
import type { Store } from '../core/store.ts';
import type { UseCases } from '../core/use-cases.ts';

type ObjectionCases = Pick<UseCases, 'object' | 'withdraw' | 'exportObjections'>;

/** What people say is wrong: hidden where they said it, kept for whoever improves the engine. */
export function makeObjectionCases(parts: {
  readonly store: Store;
  readonly kept: UseCases['kept'];
  readonly now: () => number;
}): ObjectionCases {
  const { store, kept, now } = parts;

  async function lineOf(
    key: string,
    item: ItemReference,
    call: CommandCall,
  ): Promise<{ line: Line; found: KeptBriefing }> {
    const { kept: found } = await kept(key, call);
    const line = lineAt(found, item);
    if (!line) throw new SitrepError('briefing-unknown');
    return { line, found };
  }

  return {
    async object(key, item, reason, call) {
      const { line, found } = await lineOf(key, item, call);
      const { briefing } = found;
      const about = { ...line, engine: briefing.engine, item: briefing[item.section][item.index]! };
      await store.objections.add({ ...about, place: call.place, reason, person: call.person.id, at: now() });
      return asSeenIn(call.place, found, store);
    },

    async withdraw(key, item, { place, person, ...call }) {
      const { line, found } = await lineOf(key, item, { place, person, ...call });
      const objection = (await store.objections.of(place, line.articleId)).find((one) => isSame(one, line));
      if (objection && objection.person !== person.id && !person.manager) throw new SitrepError('not-allowed');
      await store.objections.remove(place, line);
      return asSeenIn(place, found, store);
    },

    exportObjections: ({ place }) => exportedObjections(store, place),
  };
}

/** A briefing with the lines that a place has called wrong marked as hidden. */
export async function asSeenIn(place: Place, given: KeptBriefing, store: Store): Promise<KeptBriefing> {
  const { hidden: _, ...kept } = given;
  const { briefing } = kept;
  const objections = await store.objections.of(place, briefing.article.id);
  const hidden = objections.flatMap(({ section, start, end }): ItemReference[] =>
    briefing[section].flatMap(({ evidence: [first] }, index) =>
      first.start === start && first.end === end ? [{ section, index }] : [],
    ),
  );
  return hidden.length > 0 ? { ...kept, hidden } : kept;
}

/**
 * Objections as JSON Lines, of one place or of all: the reason, the line as it was shown, and the article with its text
 * for as long as it is kept. Who objected stays out.
 */
export async function exportedObjections(store: Store, place: Place | null): Promise<string> {
  const lines: string[] = [];
  for (const { person: _, place: where, articleId, ...objection } of await store.objections.list(place)) {
    const article = await store.articles.article(articleId);
    const at = new Date(objection.at).toISOString();
    lines.push(JSON.stringify({ ...objection, at, platform: where.platform, article: article ?? { id: articleId } }));
  }
  return lines.map((line) => `${line}\n`).join('');
}

function lineAt({ briefing }: KeptBriefing, { section, index }: ItemReference): Line | null {
  const evidence = briefing[section][index]?.evidence[0];
  return evidence ? { articleId: briefing.article.id, section, start: evidence.start, end: evidence.end } : null;
}

function isSame(objection: Objection, line: Line): boolean {
  return objection.section === line.section && objection.start === line.start && objection.end === line.end;
}
