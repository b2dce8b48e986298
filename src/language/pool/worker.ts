import { parentPort } from 'node:worker_threads';
import { analyserOf } from '../languages.ts';
import type { Answer, Order } from './pool.ts';

parentPort?.on('message', ({ text, language }: Order) => {
  try {
    const { text: _, ...document } = analyserOf(language).analyse(text);
    const arrays = Object.values(document).filter((value) => ArrayBuffer.isView(value));
    parentPort?.postMessage(
      { document } satisfies Answer,
      arrays.map(({ buffer }) => buffer as ArrayBuffer),
    );
  } catch (error) {
    parentPort?.postMessage({ error } satisfies Answer);
  }
});
