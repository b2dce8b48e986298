import { createHash, randomInt } from 'node:crypto';
import {
  type Command,
  type CommandCall,
  type FormQuestion,
  isForManagers,
  type Runnable,
  runnableOf,
} from '../core/command.ts';
import { asSitrepError, SitrepError } from '../core/errors.ts';
import { errorFields, type Log } from '../core/log.ts';
import { placeKey } from '../core/place.ts';
import type { Answer, Progress, Reply } from '../core/reply.ts';
import type { Store } from '../core/store.ts';
import type { UseCases } from '../core/use-cases.ts';
import type { Readers } from './readers.ts';

/** Runs a call and never rejects: a failure is an error reply, for the caller alone. Null for a redelivered call. */
export type RunCommand = (call: CommandCall, progress?: Progress) => Promise<Answer | null>;

/** What a press of a call's button asks for before it runs; null: nothing, or the run itself will say what is wrong. */
export function makeFormOf({ commands, use }: { commands: readonly Command[]; use: UseCases }) {
  return async (call: CommandCall): Promise<FormQuestion | null> => {
    try {
      return (await runnableOf(commands, call.command, call.subcommand)?.form?.(call, use)) ?? null;
    } catch {
      return null;
    }
  };
}

export function makeRunCommand(parts: {
  commands: readonly Command[];
  use: UseCases;
  store: Store;
  readers: Readers;
  log: Log;
  now: () => number;
}): RunCommand {
  const { commands, use, store, readers, log, now } = parts;
  const running = new Set<string>();

  return async (call, progress) => {
    const started = performance.now();
    const fields = { command: call.command, subcommand: call.subcommand, place: placeKey(call.place) };
    const sameAgain = sameness(call);
    const second = running.has(sameAgain);
    running.add(sameAgain);
    try {
      if (!(await store.calls.first(`${call.place.platform}:${call.id}`, now()))) return null;
      if (second) throw new SitrepError('already-running');
      const runnable = find(commands, call);
      if (isForManagers(runnable, call.options) && !call.person.manager) throw new SitrepError('not-allowed');
      const reply = await runnable.run(progress ? { ...call, progress } : call, use);
      log.info('command answered', { ...fields, milliseconds: Math.round(performance.now() - started) });
      return {
        reply,
        reader: await readers.of(call.place, call.person, runnable.audience),
        audience: runnable.audience,
      };
    } catch (thrown) {
      const error = call.signal.aborted ? new SitrepError('cancelled', {}, thrown) : asSitrepError(thrown);
      const reference = newReference();
      const level = error.code === 'internal' || error.code === 'engine-failed' ? 'error' : 'info';
      log[level]('command failed', {
        ...fields,
        code: error.code,
        reference,
        ...(level === 'error' ? errorFields(error.cause) : {}),
      });
      const reply: Reply = { kind: 'error', code: error.code, details: error.details, reference };
      const reader = await readers.of(call.place, call.person, 'private').catch(() => readers.byDefault);
      return { reply, reader, audience: 'private' };
    } finally {
      if (!second) running.delete(sameAgain);
    }
  };
}

/** Throws `command-unknown` or `subcommand-unknown`. */
function find(commands: readonly Command[], call: CommandCall): Runnable {
  const runnable = runnableOf(commands, call.command, call.subcommand);
  if (runnable) return runnable;
  if (!commands.some(({ name }) => name === call.command))
    throw new SitrepError('command-unknown', { command: call.command });
  throw new SitrepError('subcommand-unknown', { command: call.command, subcommand: call.subcommand ?? '' });
}

/** What makes two calls at the same time the same wish: one person, one place, the same words. */
function sameness({ place, person, command, subcommand, options, source }: CommandCall): string {
  const file = source.kind === 'file' ? [source.file.name, source.file.size] : null;
  const wish = [placeKey(place), person.id, command, subcommand, options, source.kind === 'file' ? file : source];
  return createHash('sha256').update(JSON.stringify(wish)).digest('base64');
}

/** Six letters and digits without look-alikes, to find a failure in the log by. */
function newReference(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
  return Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join('');
}
