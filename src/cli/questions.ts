import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
}

/** Questions to a person at a terminal; nothing typed shows but the answer to a question that is no secret. */
export interface Questions {
  /** The typed line, trimmed. Rejects when the person stops. */
  ask(question: string, secret: boolean): Promise<string>;
  /** The work's result; rejects when the person stops first. */
  meanwhile<T>(work: Promise<T>): Promise<T>;
  /** Whether Ctrl-C or Ctrl-D was pressed. */
  stopped(): boolean;
  /** Gives the terminal back. */
  close(): void;
}

export function openQuestions({ input, output }: Terminal): Questions {
  let shown = false;
  const echo = new Writable({
    write(chunk, _encoding, done) {
      if (shown) output.write(chunk);
      done();
    },
  });
  // Without a history: the key for the line before would show a token.
  const lines = createInterface({
    input,
    output: Object.assign(echo, { columns: output.columns }),
    terminal: true,
    historySize: 0,
  });
  let [stopped, closing] = [false, false];
  const stop = new Promise<never>((_resolve, reject) => {
    lines.once('close', () => {
      stopped = !closing;
      reject(new Error('stopped'));
    });
  });
  stop.catch(() => {});
  const meanwhile = <T>(work: Promise<T>): Promise<T> => Promise.race([work, stop]);

  return {
    async ask(question, secret) {
      shown = !secret;
      if (secret) output.write(question);
      try {
        return (await meanwhile(lines.question(secret ? '' : question))).trim();
      } finally {
        shown = false;
        if (secret) output.write('\n');
      }
    },
    meanwhile,
    stopped: () => stopped,
    close() {
      closing = true;
      lines.close();
    },
  };
}
