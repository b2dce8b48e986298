import { briefUsage, parseBriefArguments } from '../platforms/terminal/index.ts';
import { complain, localeLanguage } from './output.ts';

/** Briefs files, addresses and standard input; the exit code is 0 when all of them could be briefed. */
export async function run(args: readonly string[]): Promise<number> {
  const wish = parseBriefArguments(args, localeLanguage() ?? 'en');
  if ('fault' in wish) {
    complain(wish.fault);
    return 2;
  }
  if (wish.help) {
    process.stdout.write(`${briefUsage(wish.language ?? localeLanguage() ?? 'en')}\n`);
    return 0;
  }
  // Loaded only now: nobody waits for the language models to read that an option does not exist.
  const { briefSources } = await import('./brief-sources.ts');
  return briefSources(wish);
}
