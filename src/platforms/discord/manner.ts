import { type Manner, mannerOf, type Place, UNSET } from '../../core/place.ts';
import type { PlatformHost } from '../../core/platform.ts';

/** How a place wants its messages; the defaults while the host cannot look it up. */
export async function mannerFor(place: Place, host: Pick<PlatformHost, 'manner'>): Promise<Manner> {
  return (await host.manner?.(place).catch(() => null)) ?? mannerOf(UNSET);
}
