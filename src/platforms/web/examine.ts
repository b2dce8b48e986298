import { get, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import type { Finding } from '../../core/finding.ts';
import type { HealthReport } from './health.ts';

/** How long the bot on this machine may take to answer, in milliseconds. */
const TIMEOUT = 5_000;

/** Whether the bot runs here, and how its parts are by its own word. Never rejects. */
export async function examineWeb({ host, port }: { readonly host: string; readonly port: number }): Promise<Finding> {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  const address = `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
  try {
    const { ready, parts } = await readyz(`${address}/readyz`);
    const told = Object.entries(parts).map(([part, state]) => `${part} ${state}`);
    return { check: 'bot', state: ready ? 'fine' : 'fault', facts: { address, parts: told.join(', ') } };
  } catch {
    return { check: 'bot', state: 'off', facts: { address } };
  }
}

/** Our own page on this machine: no address that anybody gave. */
async function readyz(address: string): Promise<HealthReport> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(address, { signal: AbortSignal.timeout(TIMEOUT) }, resolve).on('error', reject);
  });
  return (await json(response)) as HealthReport;
}
