// The worker thread's side: imports the module it is told, and answers proposals with the engine that it exports.
import { parentPort, workerData } from 'node:worker_threads';
import type { Engine } from '../../core/engine.ts';
import type { FromThread, ToThread } from './messages.ts';

const { makeEngine }: { makeEngine(): Engine } = await import(workerData.module);
const engine = makeEngine();
const port = parentPort;
if (!port) throw new Error('this file runs as a worker thread');
const send = (message: FromThread) => port.postMessage(message);

port.on('message', async ({ job, article }: ToThread) => {
  try {
    send({ kind: 'proposal', job, proposal: await engine.propose(article, new AbortController().signal) });
  } catch (error) {
    send({ kind: 'failure', job, error: error instanceof Error ? error : new Error(String(error)) });
  }
});
send({ kind: 'ready', id: engine.id });
