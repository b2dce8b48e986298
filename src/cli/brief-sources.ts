import { articleOf } from '../app/brief.ts';
import { chosenEngine, makeReadingOf } from '../assemble.ts';
import type { Article } from '../core/article.ts';
import { makeLog, SILENT } from '../core/log.ts';
import type { Source } from '../core/source.ts';
import type { TokenStore } from '../core/store.ts';
import { verify } from '../core/verify.ts';
import { makeEmbeddedEngine } from '../engine/embedded/index.ts';
import { detectLanguage } from '../language/index.ts';
import type { BriefArguments, Format } from '../platforms/terminal/index.ts';
import { inFormat } from './formats.ts';
import { fileAt } from './given.ts';
import { complainAbout, localeLanguage, localReader, settingsOrNull } from './output.ts';

/** Briefs each source and prints it; one that cannot be briefed is told and does not stop the others. */
export async function briefSources(wish: BriefArguments): Promise<number> {
  const settings = settingsOrNull();
  if (!settings) return 2;
  const reading = makeReadingOf(settings, SILENT);
  const log = makeLog('warn', (entry) => process.stderr.write(`${entry}\n`));
  const engine = await chosenEngine(settings, makeEmbeddedEngine(), UNCOUNTED, log);
  const interrupted = new AbortController();
  process.once('SIGINT', () => interrupted.abort());

  /** The labels' language: as asked, else the locale's, else the article's own. */
  const readerOf = (article: Article | null) =>
    localReader(settings, wish.language ?? localeLanguage() ?? article?.language ?? null);

  let failures = 0;
  let briefed = 0;
  for (const given of wish.sources) {
    if (interrupted.signal.aborted) break;
    try {
      const article = articleOf(await reading.article(sourceAt(given), interrupted.signal), detectLanguage);
      const { briefing } = verify(article, await engine.propose(article, interrupted.signal));
      const text = await inFormat(wish, article, briefing, readerOf(article));
      process.stdout.write(briefed++ > 0 ? `${BETWEEN[wish.format] ?? ''}${text}` : text);
    } catch (error) {
      failures++;
      complainAbout(error, given === '-' ? 'standard input' : given, readerOf(null));
    }
  }
  return failures > 0 || interrupted.signal.aborted ? 1 : 0;
}

/** The bot's budget is the channels'; who types this sees what it costs. */
const UNCOUNTED: TokenStore = { use: async () => {}, used: async () => 0 };

/** What keeps several briefings apart, in the formats for people. */
const BETWEEN: Readonly<Partial<Record<Format, string>>> = { terminal: '\n\n', markdown: '\n---\n\n' };

function sourceAt(given: string): Exclude<Source, { kind: 'none' }> {
  return /^https?:\/\//i.test(given) ? { kind: 'address', address: given } : { kind: 'file', file: fileAt(given) };
}
