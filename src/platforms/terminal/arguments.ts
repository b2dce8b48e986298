import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../core/article.ts';
import { SECTIONS, type Section } from '../../core/briefing.ts';
import { WORDS } from './words.ts';

export const FORMATS = ['terminal', 'json', 'jsonl', 'markdown', 'html', 'slack', 'discord', 'article'] as const;
export type Format = (typeof FORMATS)[number];

/** What `brief` was asked for. */
export interface BriefArguments {
  /** Several sources in `json` are `jsonl`: one document cannot hold them. */
  readonly format: Format;
  /** In the order of a briefing; all four where none was asked for. */
  readonly sections: readonly Section[];
  /** Language of the labels; null where none was asked for. */
  readonly language: Language | null;
  /** Files, addresses, or `-` for standard input; at least one, unless help was asked for. */
  readonly sources: readonly string[];
  /** Asked for with `--help`. */
  readonly help: boolean;
}

/**
 * `[--format FORMAT] [--section LIST,...] [--language nl|en] SOURCE ...`, in any order; what follows `--` is a source
 * whatever it looks like. A fault is one line in the given language.
 */
export function parseBriefArguments(
  args: readonly string[],
  language: Language = 'en',
): BriefArguments | { readonly fault: string } {
  try {
    return read(args, language);
  } catch (error) {
    if (error instanceof Fault) return { fault: error.message };
    throw error;
  }
}

/** What `brief --help` prints. */
export function briefUsage(language: Language): string {
  return WORDS[language].usage(FORMATS, SECTIONS, LANGUAGES);
}

/** Something about the arguments that only whoever typed them can put right. */
class Fault extends Error {}

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  section: { type: 'string', short: 's' },
  language: { type: 'string', short: 'l' },
  help: { type: 'boolean', short: 'h' },
} as const;

function read(args: readonly string[], language: Language): BriefArguments {
  const words = WORDS[language];
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const wish = { format: 'terminal' as Format, language: null as Language | null, help: false };
  const sections = new Set<Section>();
  const sources: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') sources.push(token.value);
    if (token.kind !== 'option') continue;
    const { rawName, value = '' } = token;
    const among = <T extends string>(choices: readonly T[], given: string): T => {
      const choice = choices.find((candidate) => candidate === given.toLowerCase());
      if (choice === undefined) throw new Fault(words.choice(rawName, given, choices));
      return choice;
    };
    switch (token.name) {
      case 'format':
        wish.format = among(FORMATS, value);
        break;
      case 'section':
        for (const name of value.split(',')) sections.add(among(SECTIONS, name.trim()));
        break;
      case 'language':
        wish.language = among(LANGUAGES, value);
        break;
      case 'help':
        wish.help = true;
        break;
      default:
        throw new Fault(words.unknownOption(rawName, Object.keys(OPTIONS)));
    }
  }
  if (!wish.help) checkSources(sources, wish.format, language);
  return {
    ...wish,
    format: wish.format === 'json' && sources.length > 1 ? 'jsonl' : wish.format,
    sections: sections.size === 0 ? SECTIONS : SECTIONS.filter((section) => sections.has(section)),
    sources,
  };
}

function checkSources(sources: readonly string[], format: Format, language: Language): void {
  const words = WORDS[language];
  if (sources.length === 0 || sources.includes('')) throw new Fault(words.noSource);
  if (sources.filter((source) => source === '-').length > 1) throw new Fault(words.inputTwice);
  if (format === 'html' && sources.length > 1) throw new Fault(words.oneDocument(format));
}
