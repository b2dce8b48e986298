import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../core/article.ts';
import { analyse } from './analyse.ts';
import { rawText } from './conllu.ts';
import { languageOf } from './languages.ts';
import { readTreebank } from './training/treebank.ts';

/**
 * Prints, as Markdown, what the analysis costs on this machine: loading, memory, words a second on the texts given
 * (`--text nl=FILE.conllu`), and the time that good and bad input takes from 1 kB to `--to` bytes, in
 * processor time.
 *
 *     npm run -s language:measure -- --text nl=nl-dev.conllu.gz --text en=en-dev.conllu.gz --to 5000000
 */
const { values } = parseArgs({
  options: { text: { type: 'string', multiple: true, default: [] }, to: { type: 'string', default: '1000000' } },
});

/** Repeated up to a size; the names say what is wrong with them. The nth piece where they differ. */
const PIECES: Readonly<Record<string, string | ((n: number) => string)>> = {
  'prose in paragraphs': `${'De minister zei dat het plan van de gemeente niet deugt. '.repeat(5)}\n\n`,
  'words that stand there once': (n) => `w${(n * 7919).toString(36)}e${n % 20 ? ' ' : '. '}`,
  'one sentence': 'de minister en ',
  'one word without an end': 'woord',
  'full stops': '.',
  'brackets and quotes': '("(“',
  'control characters': '\u0000\u0007\u001b',
  'lone surrogates': '\ud800\udc00\udc00 ',
  'combining characters': 'e\u0301\u0323\u200b\u200d ',
  'every script': 'слово 漢字 كلمة שלום ไทย 한국어 ',
  'line ends': '\n',
};
const SIZES = [1_000, 10_000, 100_000, 1_000_000, 5_000_000].filter((size) => size <= Number(values.to));

const before = process.memoryUsage().rss;
for (const language of LANGUAGES) {
  const loading = cost(() => analyse('', language));
  const size = readFileSync(languageOf(language).model).length;
  say(`${language}: ${mega(size)} on disk, loaded in ${loading.toFixed(0)} ms`);
}
say(`resident memory: ${mega(before)} without models, ${mega(process.memoryUsage().rss)} with all of them`);
for (const [language, path] of values.text.map((one) => one.split('=') as [string, string])) {
  const known = LANGUAGES.find((one) => one === language);
  if (!known) throw new Error(`--text ${language}=...: ${language} is not one of ${LANGUAGES.join(', ')}`);
  const text = rawText(readTreebank(path));
  let words = 0;
  const times = [1, 2, 3, 4].map(() =>
    cost(() => {
      words = analyse(text, known).length;
    }),
  );
  const [first, best] = [times[0]!, Math.min(...times)].map((time) => Math.round((1000 * words) / time));
  say(`${language}: ${words} words, ${first} a second at first, ${best} warm, on one core`);
}
say(`resident memory after that: ${mega(process.memoryUsage().rss)}\n`);

say(`| milliseconds for | ${SIZES.map((size) => `${size / 1000} kB`).join(' | ')} |`);
say(`| --- |${' ---: |'.repeat(SIZES.length)}`);
for (const [name, piece] of Object.entries(PIECES)) {
  const times = SIZES.map((size) => {
    const text = textOf(piece, size);
    return cost(() => analyse(text, 'nl')).toFixed(0);
  });
  say(`| ${name} | ${times.join(' | ')} |`);
}
say(`\nresident memory was never over ${mega(process.resourceUsage().maxRSS * 1024)}`);

function textOf(piece: string | ((n: number) => string), size: number): string {
  if (typeof piece === 'string') return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  let text = '';
  for (let n = 1; text.length < size; n++) text += piece(n);
  return text.slice(0, size);
}

/** Milliseconds of processor time, which other programs on the machine change little. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function mega(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
