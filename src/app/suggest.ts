import { errorFields, type Log } from '../core/log.ts';
import type { PlatformHost, Suggestion, Typing } from '../core/platform.ts';
import type { Store } from '../core/store.ts';

/** What a platform shows at most. */
const MOST = 25;

/**
 * Completes what is being typed from what the place has: its schedules, its saved sources, and the actors of its current
 * article. What begins with the typed words comes before what has them further on.
 */
export function makeSuggest({ store, log }: { store: Store; log: Log }): NonNullable<PlatformHost['suggest']> {
  return async (typing) => {
    try {
      return await suggestions(typing, store);
    } catch (error) {
      log.warn('suggestions failed', errorFields(error));
      return [];
    }
  };
}

async function suggestions(typing: Typing, store: Store): Promise<readonly Suggestion[]> {
  switch (typing.type) {
    case 'schedule':
      return matching(typing.typed, await schedules(typing, store));
    case 'saved-source':
      return savedSources(typing, store);
    case 'actor':
      return matching(typing.typed, await actors(typing, store));
    default:
      return [];
  }
}

/** The same that `/schedule list` shows. */
async function schedules({ place, person }: Typing, store: Store): Promise<readonly Suggestion[]> {
  const inWorkspace = person.manager && place.workspace !== '';
  const all = await (inWorkspace ? store.schedules.ofWorkspace(place) : store.schedules.of(place));
  return all.map(({ id, recurrence, zone }) => ({ value: id, label: `${id} · ${recurrence.text} · ${zone}` }));
}

/** In a list, what stands before the value that is being typed stays; a name with spaces goes between quotes. */
async function savedSources({ place, typed, list }: Typing, store: Store): Promise<readonly Suggestion[]> {
  const [before, last] = list ? lastOfList(typed) : ['', typed];
  const saved = (await store.sources.of(place)).map(({ name, address }) => ({
    value: name,
    label: `${name} · ${address}`,
  }));
  return matching(last, saved).map(({ value, label }) => ({
    value: before + (list && /[\s,]/.test(value) ? `"${value}"` : value),
    label,
  }));
}

/** Main actors first, then by how often they are named. */
async function actors({ place }: Typing, store: Store): Promise<readonly Suggestion[]> {
  const current = await store.places.current(place);
  const stored = current === null ? null : await store.articles.briefing(current);
  return [...(stored?.briefing.actors ?? [])]
    .sort((a, b) => Number(b.salience === 'main') - Number(a.salience === 'main') || b.mentions - a.mentions)
    .map(({ name, role }) => ({ value: name, label: role ? `${name} · ${role}` : name }));
}

/** What has been typed of a list (`core/command-text.ts`), and of its last value, an opening quote left out. */
function lastOfList(typed: string): [before: string, last: string] {
  const isQuoted = typed.split('"').length % 2 === 0;
  const end = isQuoted ? typed.lastIndexOf('"') : typed.search(/[^\s,]*$/);
  return [typed.slice(0, end), typed.slice(isQuoted ? end + 1 : end)];
}

function matching(typed: string, all: readonly Suggestion[]): readonly Suggestion[] {
  const wanted = folded(typed);
  const places = all.map((suggestion) => ({ suggestion, at: folded(suggestion.label).indexOf(wanted) }));
  return places
    .filter(({ at }) => at >= 0)
    .sort((a, b) => Math.min(a.at, 1) - Math.min(b.at, 1))
    .slice(0, MOST)
    .map(({ suggestion }) => suggestion);
}

/** Accents and case do not matter. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
