import { environment, readSettings, type Settings, SettingsError } from '../../config/env.ts';
import { LANGUAGES, type Language } from '../core/article.ts';
import { asSitrepError } from '../core/errors.ts';
import { errorFields } from '../core/log.ts';
import type { Reader } from '../core/place.ts';
import { errorLine } from '../presentation/error.ts';

/** How standard output wants its text: 80 columns and no colour where it is no terminal. */
export function paper(): { width: number; colour: boolean } {
  const { isTTY, columns } = process.stdout;
  const wishes = process.env;
  const colour = wishes.FORCE_COLOR
    ? wishes.FORCE_COLOR !== '0'
    : Boolean(isTTY) && !wishes.NO_COLOR && wishes.TERM !== 'dumb';
  return { width: columns || Number(wishes.COLUMNS) || 80, colour };
}

/** The language that the terminal's locale asks for; null where it is neither Dutch nor English. */
export function localeLanguage(env: Readonly<Record<string, string | undefined>> = process.env): Language | null {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return LANGUAGES.find((language) => new RegExp(`^${language}(?:[_.@-]|$)`, 'i').test(locale)) ?? null;
}

/** The terminal's reader, where an article has no say in the language. */
export function localReader(settings: Settings, language: Language | null = null): Reader {
  return {
    language: language ?? localeLanguage() ?? settings.DEFAULT_LANGUAGE,
    zone: process.env.TZ || Intl.DateTimeFormat().resolvedOptions().timeZone || settings.DEFAULT_TIME_ZONE,
  };
}

/** The settings, or null after their faults have been told. */
export function settingsOrNull(): Settings | null {
  try {
    return readSettings(environment());
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    complain(error.faults.join('; '));
    return null;
  }
}

/** One clear line about what went wrong and what to do next, in the reader's language. */
export function complainAbout(thrown: unknown, subject: string, reader: Reader): void {
  const { code, details, cause } = asSitrepError(thrown);
  // Whoever runs the command line is whoever runs the bot: a fault of ours is told with what it takes to report it.
  const { error = '', at = '' } = cause ? errorFields(cause) : {};
  complain(`${subject}: ${errorLine(code, details, reader)} ${error} ${at}`.trimEnd());
}

export function complain(line: string): void {
  process.stderr.write(`sitrep: ${line.replaceAll(/\s+/g, ' ')}\n`);
}
