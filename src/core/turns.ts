/** Milliseconds that work may hold the thread before whoever waits for it has a turn. */
const TURN = 20;

/**
 * For work of many steps on a thread that has other work too: waiting for the result between two steps lets the others
 * have their turn once this one has had its own. Rejects with the signal's reason.
 */
export function takeTurns(signal: AbortSignal): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since >= TURN) {
      await new Promise((resolve) => setImmediate(resolve));
      since = performance.now();
    }
    signal.throwIfAborted();
  };
}
