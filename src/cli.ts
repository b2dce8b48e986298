// The command line: `npm run brief | command | setup | objections | generate -- ...`. Each verb is a file in cli/ and is loaded when it is asked for.

const VERBS: Readonly<Record<string, () => Promise<{ run(args: readonly string[]): Promise<number> }>>> = {
  brief: () => import('./cli/brief.ts'),
  command: () => import('./cli/command.ts'),
  objections: () => import('./cli/objections.ts'),
  setup: () => import('./cli/setup.ts'),
  doctor: () => import('./cli/doctor.ts'),
  generate: () => import('./cli/generate.ts'),
  parse: () => import('./language/commands/parse.ts'),
  train: () => import('./language/commands/train.ts'),
  'language:score': () => import('./language/commands/score.ts'),
};

// A reader that has seen enough (`| head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const [verb = '', ...args] = process.argv.slice(2);
const load = VERBS[verb];
if (load) process.exitCode = await (await load()).run(args);
else {
  process.stderr.write(
    `sitrep: ${verb ? `there is no verb "${verb}"` : 'name a verb'}: ${Object.keys(VERBS).join(', ')}\n`,
  );
  process.exitCode = 2;
}
