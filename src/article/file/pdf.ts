import { Worker } from 'node:worker_threads';
import type { ReadArticle } from '../../core/article.ts';
import { SitrepError } from '../../core/errors.ts';
import type { PdfAnswer } from './pdf-worker.ts';

const MAX_MILLISECONDS = 30_000;
/** Of buffers that the reading may add to the process; V8's own heap has its limit below. */
const MAX_BUFFER_BYTES = 400 * 1024 * 1024;
const MAX_HEAP_MEGABYTES = 256;
const WATCH_MILLISECONDS = 50;

/**
 * Reads the text of a PDF, columns in order, words whole, running heads left out. Throws `file-binary` where it holds
 * no text (a scan), `file-unreadable` where it is broken, wants a password, or takes too long or too much memory.
 */
export async function readPdf(bytes: Uint8Array, name: string, signal: AbortSignal): Promise<ReadArticle> {
  const answer = await inThread(bytes, signal);
  if ('fault' in answer) throw new SitrepError('file-unreadable', { reason: answer.fault });
  if (!/\p{L}{2}/u.test(answer.text)) throw new SitrepError('file-binary', { reason: 'scan' });
  return {
    text: answer.text,
    title: usable(answer.title),
    url: null,
    source: name,
    author: usable(answer.author),
    publishedAt: pdfDate(answer.created),
    complete: answer.whole,
    declaredLanguage: answer.language,
  };
}

let queue: Promise<unknown> = Promise.resolve();

/** One PDF at a time: the bound on memory is for one. */
async function inThread(bytes: Uint8Array, signal: AbortSignal): Promise<PdfAnswer> {
  const turn = queue.then(() => runThread(bytes, signal));
  queue = turn.catch(() => {});
  return turn;
}

function runThread(bytes: Uint8Array, signal: AbortSignal): Promise<PdfAnswer> {
  if (signal.aborted) throw new SitrepError('cancelled');
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MEGABYTES },
    // What the library has to say of a faulty file is of no use in the log.
    stdout: true,
    stderr: true,
  });
  const { promise, resolve, reject } = Promise.withResolvers<PdfAnswer>();
  const fail = (reason: string) => reject(new SitrepError('file-unreadable', { reason }));
  const cancel = () => reject(new SitrepError('cancelled'));
  const before = process.memoryUsage().arrayBuffers;
  const watch = setInterval(() => {
    if (process.memoryUsage().arrayBuffers - before > MAX_BUFFER_BYTES) fail('memory');
  }, WATCH_MILLISECONDS);
  const timer = setTimeout(() => fail('time'), MAX_MILLISECONDS);
  signal.addEventListener('abort', cancel, { once: true });
  worker.once('message', resolve);
  worker.once('error', (error: { code?: string }) =>
    fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'broken'),
  );
  worker.once('exit', () => fail('broken'));
  return promise.finally(async () => {
    clearInterval(watch);
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
    await worker.terminate();
  });
}

/** Programs write the names of their files and themselves into these fields. */
function usable(value: string | null): string | null {
  if (value === null || value.length > 300 || !/\p{L}{2}/u.test(value)) return null;
  return /^(?:microsoft word|untitled|document\d*$|naamloos|powerpoint|unknown|user|admin)|\.(?:docx?|pdf|indd|qxd|odt|pptx?|tex|dvi)$/i.test(
    value,
  )
    ? null
    : value;
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
