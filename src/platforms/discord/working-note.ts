import type { Language } from '../../core/article.ts';
import type { ButtonCall } from '../../core/command.ts';
import type { Manner } from '../../core/place.ts';
import type { Step } from '../../core/reply.ts';
import { renderEmbed } from './embeds.ts';
import { type DiscordMessage, renderDiscord } from './render.ts';
import { CANCEL_LABEL, workingWords } from './words.ts';

/** Until then Discord's own "thinking" says enough; milliseconds. */
const QUIET_MS = 2500;

/** Says in place of the awaited answer what is being done, once it takes a while, and again when that changes. */
export class WorkingNote {
  readonly #show: (step: Step | null) => Promise<void>;
  readonly #timer: NodeJS.Timeout;
  #step: Step | null = null;
  #isDue = false;
  #hasEnded = false;
  #shown: Promise<void> = Promise.resolve();

  /** `show` must not reject; it is never called twice at a time. */
  constructor(show: (step: Step | null) => Promise<void>, quietMs = QUIET_MS) {
    this.#show = show;
    this.#timer = setTimeout(() => {
      this.#isDue = true;
      this.#update();
    }, quietMs);
  }

  at(step: Step | null): void {
    if (step === this.#step) return;
    this.#step = step;
    if (this.#isDue) this.#update();
  }

  /** When this has resolved nothing is shown any more, so that no note can take the answer's place. */
  async end(): Promise<void> {
    this.#hasEnded = true;
    clearTimeout(this.#timer);
    await this.#shown;
  }

  #update(): void {
    this.#shown = this.#shown.then(() => (this.#hasEnded ? undefined : this.#show(this.#step)));
  }
}

/** The command behind the button of a note; no command of the host's. */
const CANCEL = 'cancel';

export function workingMessage(
  step: Step | null,
  language: Language,
  interactionId: string,
  manner: Manner,
): DiscordMessage {
  const call: ButtonCall = { command: CANCEL, options: { i: interactionId } };
  const render = manner.embeds ? renderEmbed : renderDiscord;
  return render({
    blocks: [{ kind: 'paragraph', content: [{ text: workingWords(step)[language] }] }],
    buttons: [[{ label: CANCEL_LABEL[language], call }]],
    attachment: null,
    tone: 'plain',
  });
}

/** The id of the interaction that a pressed button wants cancelled; null where it is another button. */
export function cancelledBy({ command, options }: ButtonCall): string | null {
  return command === CANCEL ? (options.i ?? null) : null;
}
