import type { Language } from '../core/article.ts';
import type { Reader } from '../core/place.ts';
import type { Inline, Words as Stretch, Time } from './message.ts';
import { quoted } from './quotation.ts';
import { WORDS, type Words } from './words/index.ts';

/** The words of a reader's language, with numbers, dates and quotation marks as that language writes them. */
export interface Voice {
  readonly language: Language;
  readonly words: Words;
  number(value: number): string;
  /** A share from 0 to 1 as a percentage. */
  share(value: number): string;
  /** `one, two and three`. */
  list(items: readonly string[]): string;
  /** A length of time in its two largest units: `40 minutes`, `1 hour and 5 minutes`. */
  duration(milliseconds: number): string;
  /** Bytes as `10 MB`. */
  size(bytes: number): string;
  time(instant: number, format: Time['format']): Time;
  /** When something was due, seen from `now`, in a zone: `at 08:00` of the same day, else with its date. */
  due(instant: number, zone: string, now: number): string;
  /** An ISO 8601 date; one without a time is the same day everywhere. Null where it is no date. */
  date(iso: string): Inline | null;
  /** Words of an article between the language's quotation marks; marks among them become its second pair. */
  quote(words: string): Stretch;
  /** With a capital to begin a line, where the first word has none and is a word: not *iPhone*, not an address. */
  capitalised(words: string): string;
}

export function voiceOf(reader: Reader): Voice {
  const words = WORDS[reader.language];
  const { locale } = words;
  const zone = { timeZone: reader.zone };
  const numbers = new Intl.NumberFormat(locale);
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const dates = new Intl.DateTimeFormat(locale, { ...DATE, ...zone });
  const moments = new Intl.DateTimeFormat(locale, { ...DATE, ...CLOCK, ...zone });
  const unit = (value: number, name: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);

  return {
    language: reader.language,
    words,
    number: (value) => numbers.format(value),
    share: (value) => shares.format(value),
    list: (items) => lists.format(items),
    duration(milliseconds) {
      const minutes = Math.max(1, Math.round(milliseconds / 60_000));
      const parts = [
        { value: Math.floor(minutes / 1440), name: 'day' },
        { value: Math.floor((minutes % 1440) / 60), name: 'hour' },
        { value: minutes % 60, name: 'minute' },
      ];
      const present = parts.filter(({ value }) => value > 0).slice(0, 2);
      return lists.format(present.map(({ value, name }) => unit(value, name)));
    },
    size: (bytes) => `${numbers.format(Math.round((bytes / 1024 / 1024) * 10) / 10)} MB`,
    time: (instant, format) => ({
      time: instant,
      format,
      text: (format === 'date' ? dates : moments).format(instant),
    }),
    due(instant, timeZone, now) {
      const day = new Intl.DateTimeFormat(locale, { ...DATE, timeZone });
      const clock = new Intl.DateTimeFormat(locale, { ...CLOCK, timeZone });
      if (day.format(instant) === day.format(now)) return words.digest.dueAt(clock.format(instant));
      return words.digest.dueOn(new Intl.DateTimeFormat(locale, { ...DATE, ...CLOCK, timeZone }).format(instant));
    },
    date(iso) {
      const instant = Date.parse(iso);
      if (Number.isNaN(instant)) return null;
      if (!iso.includes('T'))
        return { text: new Intl.DateTimeFormat(locale, { ...DATE, timeZone: 'UTC' }).format(instant) };
      return { time: instant, format: 'date-time', text: moments.format(instant) };
    },
    quote: (text) => ({ text: quoted(text, words.quoteMarks, words.innerQuoteMarks), style: 'quote' }),
    capitalised: (text) => text.replace(LOWER_CASE_WORD, (first) => first.toLocaleUpperCase(locale)),
  };
}

const DATE = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
/** The first letter of such a word; *ij* is one letter at the start of a Dutch word. */
const LOWER_CASE_WORD = /^(?:ij|\p{Ll})(?=[\p{Ll}'’-]*(?:[,.;:!?]?\s|$))/u;
