import type { Stance } from '../../../core/briefing.ts';

/** Verbs of thought, whose denial denies what is thought; who does not *say* a thing has said nothing. */
const THOUGHT =
  /^(believ|think|thought|feel|felt|accept|agree|gelo|denk|dacht|vind|vond|meen|mee?nd|zie|zag|consider|regard|see|recogni)/;

/** The stance of who is said not to take one: *does not support*, *gelooft niet dat*; null where nothing is said. */
export function stanceIfDenied(stance: Stance, verb: string): Stance | null {
  switch (stance) {
    case 'supports':
    case 'demands':
    case 'praises':
      return 'opposes';
    case 'opposes':
      // "has not ruled out an appeal": it may come.
      return /^rul/.test(verb) ? 'warns' : 'supports';
    case 'accuses':
      return 'supports';
    case 'expects':
      return 'doubts';
    case 'doubts':
      return 'claims';
    case 'denies':
      // "sluit een staking niet uit"
      return /^(slui|sloot|slot|uitgesl)/.test(verb) ? 'warns' : 'claims';
    case 'states':
      return /^ple[ad]/.test(verb) ? 'denies' : null;
    case 'claims':
      if (/^(overtuigd|convinced|certain|sure)$/.test(verb)) return 'doubts';
      return THOUGHT.test(verb) ? 'denies' : null;
    default:
      return null;
  }
}
