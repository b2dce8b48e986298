// For the image's build: loads every module that the bot may come to load, so that `compile-cache.js`, loaded before, keeps
// all of them compiled.
import { globSync } from 'node:fs';

/** What would run if it were imported. */
const PROGRAMS = ['src/main.ts', 'src/cli.ts', 'src/language/measure.ts'];

// A thread's program refuses to run here, but has been compiled by then.
for (const path of globSync('{commands,config,src}/**/*.ts').filter((path) => !PROGRAMS.includes(path)))
  await import(new URL(`../${path}`, import.meta.url).href).catch(() => {});
