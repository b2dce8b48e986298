import { EventEmitter } from 'node:events';

export interface EmulatedMessage {
  readonly ts: string;
  /** The channel; for a direct message the person's id. */
  readonly channel: string;
  /** The only person who sees it; null: everyone in the channel. */
  readonly onlyFor: string | null;
  readonly thread: string | null;
  readonly via: 'chat.postMessage' | 'chat.postEphemeral' | 'response_url';
  /** The command, button or shortcut that it answers, as far as Slack can tell: the last one that wrote it. */
  answers: string | null;
  text: string;
  blocks: readonly Record<string, unknown>[];
  edits: number;
  deleted: boolean;
  /** When it was last written, as `performance.now()` gives it. */
  at: number;
}

export type NewMessage = Omit<EmulatedMessage, 'ts' | 'edits' | 'deleted' | 'at'>;

/** Everything that was posted, in order. */
export class Messages {
  readonly all: EmulatedMessage[] = [];
  readonly #changes = new EventEmitter().setMaxListeners(0);
  #next = Math.floor(Date.now() / 1000) * 1000;

  add(message: NewMessage): EmulatedMessage {
    const number = this.#next++;
    const ts = `${Math.floor(number / 1000)}.${String(number % 1000).padStart(6, '0')}`;
    const added = { ...message, ts, edits: 0, deleted: false, at: performance.now() };
    this.all.push(added);
    this.#changes.emit('change');
    return added;
  }

  replace(message: EmulatedMessage, by: Pick<NewMessage, 'text' | 'blocks' | 'answers'>): void {
    Object.assign(message, by, { edits: message.edits + 1, at: performance.now() });
    this.#changes.emit('change');
  }

  delete(message: EmulatedMessage): void {
    message.deleted = true;
    this.#changes.emit('change');
  }

  /** What stands and answers the description, oldest first. */
  which(matches: (message: EmulatedMessage) => boolean): EmulatedMessage[] {
    return this.all.filter((message) => !message.deleted && matches(message));
  }

  /** Resolves with the first message that answers the description, now or later; rejects after `timeout` milliseconds. */
  waitFor(matches: (message: EmulatedMessage) => boolean, timeout = 3000): Promise<EmulatedMessage> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const [found] = this.which(matches);
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
export function wordsOf({ blocks, text }: Pick<EmulatedMessage, 'blocks' | 'text'>): string {
  const words: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (typeof value === 'object' && value !== null) {
      const { type, text: own, fallback } = value as Record<string, unknown>;
      if (type === 'actions') return;
      if (typeof own === 'string') words.push(own);
      else if (typeof fallback === 'string') words.push(fallback);
      for (const inner of Object.values(value)) visit(inner);
    }
  };
  visit(blocks);
  return blocks.length > 0 ? words.join(' ') : text;
}

/** The buttons of a message, in order. */
export function buttonsOf({ blocks }: Pick<EmulatedMessage, 'blocks'>): readonly EmulatedButton[] {
  return blocks
    .filter(({ type }) => type === 'actions')
    .flatMap(({ elements }) => elements as Record<string, unknown>[])
    .filter(({ type }) => type === 'button')
    .map(({ text, value, action_id }) => ({
      label: String((text as { text: unknown }).text),
      value: String(value),
      actionId: String(action_id),
    }));
}

/** What can be chosen from the menus of a message, in order. */
export function choicesOf({ blocks }: Pick<EmulatedMessage, 'blocks'>): readonly EmulatedChoice[] {
  const menus = blocks
    .filter(({ type }) => type === 'actions')
    .flatMap(({ elements }) => elements as Record<string, unknown>[])
    .filter(({ type }) => type === 'static_select');
  return menus.flatMap(({ placeholder, options, action_id }) =>
    (options as { text: { text: string }; value: string }[]).map(({ text, value }) => ({
      menu: (placeholder as { text: string }).text,
      label: text.text,
      value,
      actionId: String(action_id),
    })),
  );
}

export interface EmulatedChoice extends EmulatedButton {
  readonly menu: string;
}

export interface EmulatedButton {
  readonly label: string;
  readonly value: string;
  readonly actionId: string;
}
