// What runs in a thread of its own, so that it can be ended: see `in-thread.ts`.
import { parentPort, workerData } from 'node:worker_threads';
import { asSitrepError, type ErrorCode, type ErrorDetails } from '../../core/errors.ts';
import { type Job, perform, type ResultOf } from './jobs.ts';

/** Errors do not survive the way between threads with their fields. */
export type Answer<J extends Job = Job> =
  | { readonly result: ResultOf<J> }
  | { readonly code: ErrorCode; readonly details: ErrorDetails };

const answer: Answer = await perform(workerData as Job).then(
  (result) => ({ result }),
  (thrown: unknown) => {
    const { code, details } = asSitrepError(thrown);
    return { code, details };
  },
);
parentPort?.postMessage(answer);
