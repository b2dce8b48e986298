import type { ReadArticle } from '../../core/article.ts';
import { SitrepError } from '../../core/errors.ts';
import { inThread } from '../thread/in-thread.ts';
import { personsWords } from './properties.ts';

/**
 * Reads the text of a PDF, columns in order, words whole, running heads left out. Throws `file-binary` where it holds
 * no text (a scan), `file-unreadable` where it is broken, wants a password, or takes too long or too much memory.
 */
export async function readPdf(bytes: Uint8Array, name: string, signal: AbortSignal): Promise<ReadArticle> {
  const content = await inThread({ kind: 'pdf', bytes }, 'file-unreadable', signal);
  if (!/\p{L}{2}/u.test(content.text)) throw new SitrepError('file-binary', { reason: 'scan' });
  return {
    text: content.text,
    title: personsWords(content.title),
    url: null,
    source: name,
    author: personsWords(content.author),
    publishedAt: pdfDate(content.created),
    complete: content.whole,
    declaredLanguage: content.language,
  };
}

/** `D:20260102150405+01'00'` (ISO 32000, 7.9.4) in ISO 8601. */
function pdfDate(value: string | null): string | null {
  const found = /^(?:D:)?(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(?:(Z)|([+-]\d\d)'?(\d\d)?)?/.exec(value ?? '');
  if (found === null) return null;
  const [, year, month, day, hour, minute, second, utc, zone, zoneMinutes] = found;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return Number.isNaN(Date.parse(date)) ? null : date;
  const offset = zone === undefined ? (utc ?? '') : `${zone}:${zoneMinutes ?? '00'}`;
  const instant = Date.parse(`${date}T${hour}:${minute}:${second ?? '00'}${offset || 'Z'}`);
  return Number.isNaN(instant) ? null : new Date(instant).toISOString();
}
