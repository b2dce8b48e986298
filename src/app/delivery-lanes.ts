import type { Delivery } from '../core/schedule.ts';

/** Deliveries under way on one platform at a time; most of that time they wait for the network. */
const AT_ONCE = 64;

/**
 * Who may run now: the deliveries of one place one after the other, those of different places beside each other, and
 * each platform with room of its own, so that what one of them holds up holds up nobody else.
 */
export class DeliveryLanes {
  readonly #run: (delivery: Delivery) => Promise<void>;
  readonly #lanes = new Map<string, Lane>();
  readonly #running = new Map<string, number>();
  readonly #known = new Set<string>();
  #idle = Promise.withResolvers<void>();

  /** `run` must not reject. */
  constructor(run: (delivery: Delivery) => Promise<void>) {
    this.#run = run;
  }

  /** False where it is waiting or running already. */
  add(delivery: Delivery, place: string, platform: string): boolean {
    if (this.#known.has(delivery.id)) return false;
    if (this.#known.size === 0) this.#idle = Promise.withResolvers<void>();
    this.#known.add(delivery.id);
    const lane = this.#lanes.get(place) ?? { platform, running: false, waiting: [] };
    this.#lanes.set(place, lane);
    lane.waiting.push(delivery);
    this.#fill(platform);
    return true;
  }

  /** Whether anything waits or runs. */
  get busy(): boolean {
    return this.#known.size > 0;
  }

  /** Resolves when nothing waits or runs. */
  async idle(): Promise<void> {
    if (this.#known.size > 0) await this.#idle.promise;
  }

  /** Forgets what has not begun. */
  clear(): void {
    for (const [place, lane] of this.#lanes) {
      for (const { id } of lane.waiting) this.#known.delete(id);
      lane.waiting.length = 0;
      if (!lane.running) this.#lanes.delete(place);
    }
    if (this.#known.size === 0) this.#idle.resolve();
  }

  #fill(platform: string): void {
    for (const [place, lane] of this.#lanes) {
      if ((this.#running.get(platform) ?? 0) >= AT_ONCE) return;
      if (lane.platform !== platform || lane.running) continue;
      const next = lane.waiting.shift();
      if (next) this.#start(next, place, lane);
    }
  }

  #start(delivery: Delivery, place: string, lane: Lane): void {
    lane.running = true;
    this.#running.set(lane.platform, (this.#running.get(lane.platform) ?? 0) + 1);
    void this.#run(delivery).finally(() => {
      lane.running = false;
      this.#running.set(lane.platform, this.#running.get(lane.platform)! - 1);
      this.#known.delete(delivery.id);
      if (lane.waiting.length === 0) this.#lanes.delete(place);
      this.#fill(lane.platform);
      if (this.#known.size === 0) this.#idle.resolve();
    });
  }
}

interface Lane {
  readonly platform: string;
  running: boolean;
  readonly waiting: Delivery[];
}
