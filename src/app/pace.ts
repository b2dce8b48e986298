import type { PlatformName } from '../core/place.ts';
import { paced } from './limits.ts';

/** Resolves when one more post may go to a platform. A channel's own pace is the platform's to keep. */
export type Pace = (platform: PlatformName) => Promise<void>;

/** Discord takes 50 requests a second from a bot; ten of them make up for a stall, or are free for what else is sent. */
const POSTS_PER_SECOND = 40;
const BURST = 10;

/** Each platform has a pace of its own, over all its channels. */
export function makePace(postsPerSecond = POSTS_PER_SECOND): Pace {
  const paces = new Map<PlatformName, () => Promise<void>>();
  return (platform) => {
    const pace = paces.get(platform) ?? paced(postsPerSecond, BURST);
    paces.set(platform, pace);
    return pace();
  };
}
