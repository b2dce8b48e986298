import type { Command } from '../src/core/command.ts';
import { actors } from './actors.ts';
import { brief } from './brief.ts';
import { draft } from './draft.ts';
import { evidence } from './evidence.ts';
import { home } from './home.ts';
import { more } from './more.ts';
import { motives } from './motives.ts';
import { positions } from './positions.ts';
import { questions } from './questions.ts';
import { schedule } from './schedule.ts';
import { sitrep } from './sitrep.ts';
import { sources } from './sources.ts';
import { track } from './track.ts';
import { wrong } from './wrong.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  brief,
  actors,
  positions,
  motives,
  questions,
  track,
  schedule,
  draft,
  sources,
  sitrep,
  evidence,
  wrong,
  more,
  home,
];
