import type { WordRange } from '../../../language/document.ts';
import { stateLedBy } from '../lexicon/leaders.ts';
import type { State } from '../lexicon/states.ts';
import type { Reading } from '../reading.ts';

export function stateInComplement(reading: Reading, full: WordRange, head: number): State | null {
  for (let word = head + 1; word < full.end; word++) {
    const lower = reading.lower(word);
    const { stateNames, stateSeats, stateAdjectives, stateCodes } = reading.lexicon;
    // "regering van Rusland", "regering in Reykjavik", "bewind van de Syrische president", "regime of Assad"
    const state =
      stateNames.get(lower) ??
      stateSeats.get(lower) ??
      stateAdjectives.get(lower) ??
      stateCodes.get(stateLedBy(lower) ?? '');
    if (state) return state;
  }
  return null;
}

/** "Kenya's government" */
export function stateOfOwner(reading: Reading, from: number, to: number): State | null {
  const { stateNames, stateSeats } = reading.lexicon;
  for (let word = from; word < to; word++) {
    const state = stateNames.get(reading.lower(word)) ?? stateSeats.get(reading.lower(word));
    if (state) return state;
  }
  return null;
}

/** *regering-Trump*, *the Obama administration*: a government with its leader's name. */
export function stateOfLeader(reading: Reading, head: number, first: number): State | null {
  const { stateCodes } = reading.lexicon;
  const compound = reading.lower(head).split('-').slice(1).join('-');
  const code = stateLedBy(compound) ?? (head > first ? stateLedBy(reading.lower(head - 1)) : null);
  return (code !== null ? stateCodes.get(code) : undefined) ?? null;
}
