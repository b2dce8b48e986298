import type { Language } from '../core/article.ts';
import { briefWholly } from './brief-plainly.ts';

/** The actors of a text as `name (role) = alias = alias [kind]`, in the order of their first mention. */
export async function actorsOf(text: string, language: Language): Promise<readonly string[]> {
  const { briefing } = await briefWholly(text, language);
  return briefing.actors
    .toSorted((a, b) => a.evidence[0].start - b.evidence[0].start)
    .map(({ name, role, aliases, kind }) => `${[name + (role ? ` (${role})` : ''), ...aliases].join(' = ')} [${kind}]`);
}
