import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Language } from '../../core/article.ts';
import type { PackedDocument } from '../packed.ts';

/** What a worker is sent; the text is not sent back. */
export interface Order {
  readonly text: string;
  readonly language: Language;
}
export type Answer = { readonly document: Omit<PackedDocument, 'text'> } | { readonly error: unknown };

interface Job extends Order {
  readonly resolve: (document: PackedDocument) => void;
  readonly reject: (reason: unknown) => void;
}

/** Each thread holds its own models, so there are few. */
const MAX_THREADS = 2;

/** Threads that analyse texts one at a time each, first come, first served. */
export class Pool {
  readonly #threads: number;
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Job>();
  readonly #waiting: Job[] = [];

  constructor(threads = Math.max(1, Math.min(MAX_THREADS, availableParallelism() - 1))) {
    this.#threads = threads;
  }

  analyse(text: string, language: Language, signal?: AbortSignal): Promise<PackedDocument> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const leave = () => {
        const at = this.#waiting.indexOf(job);
        if (at >= 0) this.#waiting.splice(at, 1);
        // A job that has begun runs on: its answer is thrown away.
        reject(signal!.reason);
      };
      const job: Job = {
        text,
        language,
        resolve: (document) => {
          signal?.removeEventListener('abort', leave);
          resolve(document);
        },
        reject: (reason) => {
          signal?.removeEventListener('abort', leave);
          reject(reason);
        },
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.#waiting.push(job);
      this.#next();
    });
  }

  /** Ends all threads; what they were at is rejected. */
  async close(): Promise<void> {
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#waiting.length === 0) return;
    const worker = this.#idle.pop() ?? (this.#busy.size < this.#threads ? this.#start() : null);
    if (worker === null) return;
    const job = this.#waiting.shift()!;
    this.#busy.set(worker, job);
    // Only a thread at work keeps the process alive.
    worker.ref();
    worker.postMessage({ text: job.text, language: job.language } satisfies Order);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { name: 'language' });
    worker.on('message', (answer: Answer) => {
      const job = this.#busy.get(worker);
      this.#busy.delete(worker);
      worker.unref();
      this.#idle.push(worker);
      if ('document' in answer) job?.resolve({ ...answer.document, text: job.text });
      else job?.reject(answer.error);
      this.#next();
    });
    let fault: unknown = null;
    worker.on('error', (error) => {
      fault = error;
    });
    worker.on('exit', (code) => {
      const job = this.#busy.get(worker);
      this.#busy.delete(worker);
      const at = this.#idle.indexOf(worker);
      if (at >= 0) this.#idle.splice(at, 1);
      job?.reject(fault ?? new Error(`the analysis thread ended with code ${code}`));
      this.#next();
    });
    return worker;
  }
}
