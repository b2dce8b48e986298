import type { Place, Reader } from '../../core/place.ts';
import type { Platform } from '../../core/platform.ts';
import type { Reply } from '../../core/reply.ts';
import { BOUNDLESS, compose } from '../../presentation/compose.ts';
import { type Paper, renderTerminal } from './render.ts';

/** The one place that a terminal has: schedules and sources made there are kept under it. */
export const TERMINAL_PLACE: Place = { platform: 'terminal', workspace: '', channel: 'terminal' };

interface TerminalOptions {
  /** Takes lines of text, each with its line break. */
  readonly print: (text: string) => void;
  readonly paper: Paper;
  readonly version: string;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/** The terminal as a platform: what is posted is printed (`/schedule now`). It is there as long as the process is. */
export function makeTerminal({ print, paper, version, now = Date.now }: TerminalOptions): Platform {
  const since = now();
  const show = (reply: Reply, reader: Reader) =>
    print(`\n${renderTerminal(compose({ reply, reader }, BOUNDLESS, { commands: [], now: now(), version }), paper)}`);
  return {
    name: 'terminal',
    start: async () => {},
    stop: async () => {},
    status: () => ({ name: 'terminal', state: 'ready', since }),
    async post({ reply, reader }) {
      show(reply, reader);
      return null;
    },
    async notify(_workspace, _personId, reply, reader) {
      show(reply, reader);
    },
  };
}
