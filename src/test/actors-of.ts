import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../core/article.ts';
import { briefWholly } from './brief-plainly.ts';

/** The actors of a text as `name (role) = alias = alias [kind]`, in the order of their first mention. */
async function actorsOf(text: string, language: Language): Promise<readonly string[]> {
  const { briefing } = await briefWholly(text, language);
  return briefing.actors
    .toSorted((a, b) => a.evidence[0].start - b.evidence[0].start)
    .map(({ name, role, aliases, kind }) => `${[name + (role ? ` (${role})` : ''), ...aliases].join(' = ')} [${kind}]`);
}

/** A language, a text, and its actors as `actorsOf` gives them; what is not listed must not be. */
export type ActorCase = readonly [Language, string, ...string[]];

/** Tests texts for their actors, by what each group of them shows. */
export function testActors(title: string, cases: Readonly<Record<string, readonly ActorCase[]>>): void {
  describe(title, () => {
    for (const [shown, rows] of Object.entries(cases))
      describe(shown, () => {
        for (const [language, text, ...expected] of rows)
          it(text, async () => assert.deepEqual(await actorsOf(text, language), expected));
      });
  });
}
