import type { Checkpoints } from './checkpoints.ts';
import { percent } from './progress.ts';
import { Random } from './random.ts';
import type { TrainingSettings } from './train.ts';
import { learnWithBeam } from './train-beam-parser.ts';
import { learnGreedily, newParser, type ParserExample, type ParserInTraining } from './train-parser.ts';

/** Trains the parser epoch by epoch, from the last one that is kept. */
export function trainParser(
  examples: readonly ParserExample[],
  labels: readonly string[],
  settings: TrainingSettings,
  kept: Checkpoints,
  log: (message: string) => void,
): ParserInTraining {
  const parser = newParser(labels);
  const { greedyEpochs, beamEpochs, beam, seed } = settings;
  const stages = [
    ...Array.from({ length: greedyEpochs }, (_, i) => `greedy-${i + 1}`),
    ...Array.from({ length: beamEpochs }, (_, i) => `beam-${beam}-after-${greedyEpochs}-${i + 1}`),
  ];
  let done = stages.length;
  const parts = ['moves', 'arcs', 'trees'] as const;
  for (; done > 0; done--) {
    const saved = parts.map((part) => kept.read(`${stages[done - 1]!}-${part}`));
    if (saved.includes(null)) continue;
    parts.forEach((part, i) => {
      parser[part].restore(saved[i]!);
    });
    log(`parser: going on after ${stages[done - 1]}`);
    break;
  }
  for (let at = done; at < stages.length; at++) {
    const random = new Random(seed * 1000 + at);
    if (at < greedyEpochs) {
      const right = learnGreedily(parser, examples, random, at === 0);
      log(`parser, epoch ${at + 1}: ${percent(right)} of the moves`);
    } else {
      if (at === greedyEpochs) parser.moves.startFromAverage();
      const right = learnWithBeam(parser, examples, beam, random);
      log(`parser, epoch ${at + 1} with a beam of ${beam}: ${percent(right)} of the sentences`);
    }
    for (const part of parts) kept.write(`${stages[at]!}-${part}`, parser[part].save());
    // The state is large, and what follows needs the last one only, and the last greedy one.
    if (at > 0 && at !== greedyEpochs) for (const part of parts) kept.remove(`${stages[at - 1]!}-${part}`);
  }
  return parser;
}
