import type { Language } from '../../core/article.ts';

interface TerminalWords {
  readonly unknownOption: (option: string, options: readonly string[]) => string;
  readonly choice: (option: string, given: string, choices: readonly string[]) => string;
  readonly noSource: string;
  readonly inputTwice: string;
  readonly oneDocument: (format: string) => string;
  readonly usage: (formats: readonly string[], sections: readonly string[], languages: readonly string[]) => string;
}

/** The words of the command line itself; what the bot says comes from `presentation/`. */
export const WORDS: Readonly<Record<Language, TerminalWords>> = {
  en: {
    unknownOption: (option, options) => `there is no option ${shown(option)}; there are ${dashed(options)}`,
    choice: (option, given, choices) =>
      given === ''
        ? `${option} needs one of ${choices.join(', ')}`
        : `${option} cannot be "${shown(given)}"; choose from ${choices.join(', ')}`,
    noSource: 'name what to brief: a file, an address, or - for standard input',
    inputTwice: 'standard input (-) can be read only once',
    oneDocument: (format) => `${format} is one document: name one source`,
    usage: (formats, sections, languages) => `Briefs articles: actors, positions, motives and open questions.

Usage: npm run -s brief -- [options] FILE|ADDRESS|- ...

  -f, --format FORMAT     ${formats.slice(0, 5).join(', ')},
                          ${formats.slice(5).join(', ')} (default: ${formats[0]})
  -s, --section LIST      ${sections.join(', ')};
                          several with commas (default: all)
  -l, --language LANGUAGE ${languages.join(' or ')}: language of the labels
  -h, --help              this text

"-" reads standard input; "article" prints the text that was read.`,
  },
  nl: {
    unknownOption: (option, options) => `de optie ${shown(option)} bestaat niet; wel ${dashed(options)}`,
    choice: (option, given, choices) =>
      given === ''
        ? `${option} vraagt om een van ${choices.join(', ')}`
        : `${option} kan niet "${shown(given)}" zijn; kies uit ${choices.join(', ')}`,
    noSource: 'noem wat er samengevat moet worden: een bestand, een adres, of - voor standaardinvoer',
    inputTwice: 'standaardinvoer (-) is maar één keer te lezen',
    oneDocument: (format) => `${format} is één document: noem één bron`,
    usage: (formats, sections, languages) => `Vat artikelen samen: actoren, standpunten, motieven en open vragen.

Gebruik: npm run -s brief -- [opties] BESTAND|ADRES|- ...

  -f, --format VORM       ${formats.slice(0, 5).join(', ')},
                          ${formats.slice(5).join(', ')} (standaard: ${formats[0]})
  -s, --section LIJST     ${sections.join(', ')};
                          meer met komma’s (standaard: alle)
  -l, --language TAAL     ${languages.join(' of ')}: taal van de kopjes
  -h, --help              deze tekst

"-" leest standaardinvoer; "article" toont de tekst die is gelezen.`,
  },
};

const dashed = (names: readonly string[]) => names.map((name) => `--${name}`).join(', ');

/** What was typed, on one line and short. */
function shown(typed: string): string {
  const printable = typed.replace(/[\s\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ');
  const points = [...printable];
  return points.length > 40 ? `${points.slice(0, 39).join('')}…` : printable;
}
