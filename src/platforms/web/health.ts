import { errorFields, type Log } from '../../core/log.ts';
import type { PlatformState } from '../../core/reply.ts';
import { READY_TIMEOUT } from './limits.ts';

/** The parts that the process needs (store, engine, platforms), each with its state: a `PlatformState`, as text. */
export type PartStates = Readonly<Record<string, string>>;

/** What `/readyz` answers: ready when every part is ready or off. */
export interface HealthReport {
  readonly ready: boolean;
  readonly parts: PartStates;
}

export interface Health {
  report(): Promise<HealthReport>;
}

/** A check that fails or takes longer than `READY_TIMEOUT` is a part that is down. */
export function makeHealth(check: () => Promise<PartStates>, web: () => PlatformState, log: Log): Health {
  return {
    async report() {
      let late: NodeJS.Timeout | undefined;
      const states = await Promise.race([
        Promise.resolve().then(check),
        new Promise<PartStates>((resolve) => {
          late = setTimeout(() => resolve({ check: 'down' }), READY_TIMEOUT);
        }),
      ]).catch((error: unknown): PartStates => {
        log.error('readiness check failed', errorFields(error));
        return { check: 'down' };
      });
      clearTimeout(late);
      const parts = { ...states, web: web() };
      return { ready: Object.values(parts).every((state) => state === 'ready' || state === 'off'), parts };
    },
  };
}
