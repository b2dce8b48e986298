// The real process, started as an operator starts it, for tests from the outside.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface BotProcess {
  /** The web page's address, without a slash at its end. */
  readonly address: string;
  /** From the start of the process to its address standing on standard output. Milliseconds. */
  readonly startedIn: number;
  /** What it has logged so far, a line each. */
  log(): readonly Record<string, unknown>[];
  /** What `/readyz` says, once it says that all is ready; rejects after `patience` milliseconds. */
  ready(patience?: number): Promise<Readonly<Record<string, string>>>;
  /** Resident memory in bytes, as the system counts it. */
  resident(): number;
  /** As an operator stops it; resolves with the exit code. */
  stop(): Promise<number | null>;
  /** As a power cut stops it. */
  kill(): Promise<void>;
}

/** A folder for the data of one test; `remove` when it is over. */
export function dataFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'sitrep-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** What `npm start` runs, without npm in between: a signal must reach the bot itself. */
const START = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  .scripts.start.split(' ')
  .slice(1);

/** Nothing of the developer's own settings: an empty value is no value, and hides the `.env` file's. */
const OFF = { SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '', SLACK_SIGNING_SECRET: '', DISCORD_TOKEN: '' };

/** Starts the bot and resolves when it tells its address; rejects with what it wrote when it ends before. */
export async function startProcess(folder: string, env: Readonly<Record<string, string>> = {}): Promise<BotProcess> {
  const started = performance.now();
  const child = spawn(process.execPath, START, {
    cwd: new URL('../..', import.meta.url),
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...OFF, WEB_PORT: '0', DATA_DIR: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const ended = once(child, 'exit');
  const told = () => `${output}${errors}`.slice(-4000);

  const address = await until(() => /https?:\/\/\S+/.exec(output)?.[0], 30_000, child).catch(() => {
    child.kill('SIGKILL');
    throw new Error(`the bot did not start:\n${told()}`);
  });
  const startedIn = performance.now() - started;
  const origin = address.replace(/\/$/, '');
  return {
    address: origin,
    startedIn,
    log: () => errors.split('\n').flatMap(parsed),
    ready: (patience = 15_000) =>
      until(() => readiness(origin), patience, child).catch(() => {
        throw new Error(`not ready within ${patience} ms:\n${told()}`);
      }),
    resident: () => 1024 * Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]),
    async stop() {
      child.kill('SIGTERM');
      const [code] = await ended;
      return code;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function readiness(origin: string): Promise<Readonly<Record<string, string>> | undefined> {
  const response = await fetch(`${origin}/readyz`).catch(() => null);
  if (!response?.ok) return undefined;
  const { parts } = (await response.json()) as { parts: Record<string, string> };
  return parts;
}

function parsed(line: string): Record<string, unknown>[] {
  try {
    return line.startsWith('{') ? [JSON.parse(line)] : [];
  } catch {
    return [];
  }
}

/** Asks again and again until there is a value; rejects after `patience` milliseconds, or when the process has ended. */
async function until<T>(ask: () => T | undefined | Promise<T | undefined>, patience: number, child: ChildProcess) {
  const deadline = performance.now() + patience;
  for (;;) {
    const value = await ask();
    if (value !== undefined) return value;
    if (performance.now() > deadline || child.exitCode !== null) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
