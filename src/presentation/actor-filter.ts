import type { Briefing } from '../core/briefing.ts';

/**
 * The indices of the actors that a filter means: `#3` or `#1,4` by number, else by exactly this name or alias, else by a
 * name or alias that has these words in it. Case, accents and leading articles do not matter.
 */
export function actorsMeant({ actors }: Briefing, filter: string): readonly number[] {
  const numbers = /^#(\d{1,6}(?:,\d{1,6})*)$/.exec(filter.trim())?.[1];
  if (numbers !== undefined)
    return numbers
      .split(',')
      .map((number) => Number(number) - 1)
      .filter((index) => actors[index]);
  const wanted = folded(filter);
  if (wanted === '') return [];
  const names = actors.map((actor) => [actor.name, ...actor.aliases].map(folded));
  const matching = (test: (name: string) => boolean) =>
    names.flatMap((forms, index) => (forms.some(test) ? [index] : []));
  const exact = matching((name) => name === wanted);
  return exact.length > 0 ? exact : matching((name) => ` ${name} `.includes(` ${wanted} `));
}

/** The filter that a button carries: numbers, since names may be too long for it. */
export function filterByNumber(indices: readonly number[]): string {
  return `#${indices
    .slice(0, 6)
    .map((index) => index + 1)
    .join(',')}`;
}

function folded(name: string): string {
  const letters = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return letters
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:de|het|een|the|an?) (?=.)/, '');
}
