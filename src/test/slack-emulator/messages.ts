import { EventEmitter } from 'node:events';

export interface EmulatedMessage {
  readonly ts: string;
  /** The channel; for a direct message the person's id. */
  readonly channel: string;
  /** The only person who sees it; null: everyone in the channel. */
  readonly onlyFor: string | null;
  readonly thread: string | null;
  readonly via: 'chat.postMessage' | 'chat.postEphemeral' | 'response_url' | 'ack';
  /** The command, button or shortcut that it answers, as far as Slack can tell. */
  readonly answers: string | null;
  text: string;
  blocks: readonly Record<string, unknown>[];
  edits: number;
  deleted: boolean;
}

/** Everything that was posted, in order. */
export class Messages {
  readonly all: EmulatedMessage[] = [];
  readonly #changes = new EventEmitter().setMaxListeners(0);
  #next = Math.floor(Date.now() / 1000) * 1000;

  add(message: Omit<EmulatedMessage, 'ts' | 'edits' | 'deleted'>): EmulatedMessage {
    const number = this.#next++;
    const ts = `${Math.floor(number / 1000)}.${String(number % 1000).padStart(6, '0')}`;
    const added = { ...message, ts, edits: 0, deleted: false };
    this.all.push(added);
    this.#changes.emit('change');
    return added;
  }

  replace(message: EmulatedMessage, text: string, blocks: EmulatedMessage['blocks']): void {
    message.text = text;
    message.blocks = blocks;
    message.edits++;
    this.#changes.emit('change');
  }

  delete(message: EmulatedMessage): void {
    message.deleted = true;
    this.#changes.emit('change');
  }

  /** Resolves with the first message that answers the description, now or later; rejects after `timeout` milliseconds. */
  waitFor(matches: (message: EmulatedMessage) => boolean, timeout = 3000): Promise<EmulatedMessage> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = this.all.find((message) => !message.deleted && matches(message));
        if (!found) return;
        done();
        resolve(found);
      };
      const timer = setTimeout(() => {
        done();
        const seen = this.all.map(({ channel, onlyFor, text }) => `${channel} ${onlyFor ?? ''} ${text.slice(0, 60)}`);
        reject(new Error(`no such message within ${timeout} ms; there are: ${JSON.stringify(seen)}`));
      }, timeout);
      const done = () => {
        clearTimeout(timer);
        this.#changes.off('change', look);
      };
      this.#changes.on('change', look);
      look();
    });
  }
}

/** The words of a message that a person sees, from its blocks, buttons left out. */
export function wordsOf(message: Pick<EmulatedMessage, 'blocks'>): string {
  const words: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    const { type, text, fallback } = value as Record<string, unknown>;
    if (type === 'actions') return;
    if (typeof text === 'string') words.push(text);
    else if (typeof fallback === 'string') words.push(fallback);
    for (const inner of Object.values(value)) if (typeof inner === 'object') visit(inner);
  };
  visit(message.blocks);
  return words.join(' ');
}

/** A button of a message by its label. Throws when there is none. */
export function buttonOf(message: Pick<EmulatedMessage, 'blocks'>, label: string): Record<string, unknown> {
  const buttons = message.blocks.flatMap((block) =>
    block.type === 'actions' ? (block.elements as Record<string, unknown>[]) : [],
  );
  const found = buttons.find(({ text }) => (text as { text: string }).text === label);
  if (found) return found;
  const labels = buttons.map(({ text }) => (text as { text: string }).text);
  throw new Error(`no button “${label}”; there are: ${labels.join(', ')}`);
}
