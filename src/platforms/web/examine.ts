import type { Finding } from '../../core/finding.ts';

/** How long the bot on this machine may take to answer, in milliseconds. */
const TIMEOUT = 5_000;

/** Whether the bot runs here, and how its parts are by its own word. Never rejects. */
export async function examineWeb({ host, port }: { readonly host: string; readonly port: number }): Promise<Finding> {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  const address = `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
  try {
    const response = await fetch(`${address}/readyz`, { signal: AbortSignal.timeout(TIMEOUT) });
    const { parts } = (await response.json()) as { parts: Readonly<Record<string, string>> };
    const told = Object.entries(parts).map(([part, state]) => `${part} ${state}`);
    return { check: 'bot', state: response.ok ? 'fine' : 'fault', facts: { address, parts: told.join(', ') } };
  } catch {
    return { check: 'bot', state: 'off', facts: { address } };
  }
}
