import type { CommandCall } from '../core/command.ts';
import { editedItem, lineName, lineText, placeOfLine } from '../core/edits.ts';
import { SitrepError } from '../core/errors.ts';
import { placeKey } from '../core/place.ts';
import type { Delivery, DeliveryContent, Draft, Edit, Schedule } from '../core/schedule.ts';
import type { Store } from '../core/store.ts';
import type { UseCases } from '../core/use-cases.ts';
import { type DigestOf, draftView } from './digests.ts';
import { type Drafting, editorsOf } from './drafting.ts';

type DraftCases = Pick<UseCases, 'drafts' | 'draft' | 'approveDraft' | 'postponeDraft' | 'dropItem' | 'editLine'>;

/** Drafts that are looked through for those of one channel. */
const LOOKED_AT = 500;
/** How long a posted briefing is offered for correction, in milliseconds; its own buttons work longer. */
const OFFERED = 7 * 24 * 60 * 60_000;
/** The longest line that an editor can write, in UTF-16 code units. */
export const MAX_LINE = 2_000;
/** Two editors at once: the second one's change is made again on what the first one left. */
const TRIES = 5;

interface Found {
  readonly delivery: Delivery & { readonly content: DeliveryContent; readonly draft: Draft };
  readonly schedule: Schedule;
}

/** What editors can do to drafts and, after that, to what was posted. Who is in the editors' channel is an editor. */
export function makeDraftCases(parts: {
  store: Store;
  digestOf: DigestOf;
  drafting: Pick<Drafting, 'show' | 'correct'>;
  /** Has what may go out now looked at. */
  wake: () => void;
  now: () => number;
}): DraftCases {
  const { store, digestOf, drafting, wake, now } = parts;
  const { deliveries, schedules } = store;

  async function withSchedule(delivery: Delivery | null): Promise<Found | null> {
    const schedule = delivery && (await schedules.get(delivery.scheduleId));
    if (!delivery?.content || !delivery.draft || !schedule) return null;
    return { delivery: delivery as Found['delivery'], schedule };
  }

  /** Waiting ones first, by their time; then those posted of late, latest first. */
  async function inChannel(call: CommandCall): Promise<readonly Found[]> {
    const found: Found[] = [];
    for (const delivery of await deliveries.drafts(LOOKED_AT)) {
      if (delivery.state === 'sent' && now() - delivery.changedAt > OFFERED) continue;
      const one = await withSchedule(delivery);
      if (one && isEditor(one, call)) found.push(one);
    }
    const waiting = found.filter(({ delivery }) => delivery.state === 'planned').reverse();
    return [...waiting, ...found.filter(({ delivery }) => delivery.state !== 'planned')];
  }

  async function find(call: CommandCall): Promise<Found> {
    const { d, schedule: id } = call.options;
    if (d) {
      const one = await withSchedule(await deliveries.get(d));
      if (!one) throw new SitrepError('draft-unknown');
      if (!isEditor(one, call)) throw new SitrepError('not-allowed');
      return one;
    }
    const all = (await inChannel(call)).filter(({ schedule }) => !id || schedule.id === id.trim().toLowerCase());
    const waiting = all.filter(({ delivery }) => delivery.state === 'planned');
    const [first] = all;
    if (!first) throw new SitrepError('draft-unknown');
    const several = new Set((waiting.length > 0 ? waiting : all).map(({ schedule }) => schedule.id)).size > 1;
    if (several) throw new SitrepError('option-missing', { option: 'schedule' });
    return first;
  }

  /** Changes when it goes out; a change that comes between is made again. */
  async function release(call: CommandCall, change: (draft: Draft) => Draft): Promise<Delivery> {
    const { delivery } = await find(call);
    const draft = change(delivery.draft);
    if (!(await deliveries.release(delivery.id, draft))) throw new SitrepError('draft-closed');
    await drafting.show(delivery.id);
    wake();
    return { ...delivery, draft };
  }

  /** Adds an edit to the content, and shows it where the briefing stands. */
  async function edit(call: CommandCall, make: (found: Found) => Promise<EditOf>): Promise<Found> {
    for (let tries = 0; tries < TRIES; tries++) {
      const found = await find(call);
      const { delivery } = found;
      const { content, revision, state } = delivery;
      const corrects = state === 'sent';
      if (!corrects && state !== 'planned') throw new SitrepError('draft-closed');
      const by = call.person.name ?? call.person.id;
      const one = { ...(await make(found)), by, at: now(), corrects } as Edit;
      const revised = { ...content, edits: [...(content.edits ?? []), one] };
      if (!(await deliveries.revise(delivery.id, revised, revision))) continue;
      if (corrects) await drafting.correct(delivery.id);
      await drafting.show(delivery.id);
      return { ...found, delivery: { ...delivery, content: revised, revision: revision + 1 } };
    }
    throw new SitrepError('already-running');
  }

  const seen = async ({ delivery, schedule }: Found) => ({
    digest: await digestOf(delivery, schedule, delivery.content, 'editors'),
    draft: draftView(delivery),
  });

  return {
    async drafts(call) {
      return (await inChannel(call)).map(({ delivery, schedule }) => ({ schedule, draft: draftView(delivery) }));
    },
    async draft(call) {
      return seen(await find(call));
    },
    async approveDraft(call) {
      const approvedBy = call.person.name ?? call.person.id;
      return draftView(
        await release(call, (draft) => ({ ...draft, approvedBy, held: false, sendAt: Math.max(draft.sendAt, now()) })),
      );
    },
    async postponeDraft(minutes, call) {
      return draftView(
        await release(call, (draft) => ({ ...draft, sendAt: Math.max(draft.sendAt, now()) + minutes * 60_000 })),
      );
    },
    async dropItem(number, call) {
      return seen(
        await edit(call, async ({ delivery: { content } }) => {
          const item = number - 1;
          if (!content.items[item]) throw new SitrepError('line-unknown', { line: String(number) });
          return { kind: editedItem(content.edits ?? [], item).dropped ? 'restore' : 'drop', item };
        }),
      );
    },
    async editLine(name, text, call) {
      const { delivery } = await edit(call, async (found) => {
        const { item, line } = placeOfLine(name);
        const { items } = await digestOf(found.delivery, found.schedule, found.delivery.content, 'editors');
        const original = items[item] && lineText(items[item], line);
        if (original === null || original === undefined) throw new SitrepError('line-unknown', { line: name });
        const was = items[item]?.edited?.lines[lineName(line)] ?? original;
        return { kind: 'line', item, line: lineName(line), text: oneLine(text), was };
      });
      return draftView(delivery);
    },
  };
}

type EditOf = { readonly item: number } & (
  | { readonly kind: 'drop' | 'restore' }
  | { readonly kind: 'line'; readonly line: string; readonly text: string; readonly was: string }
);

function isEditor({ schedule }: Found, { place }: CommandCall): boolean {
  const editors = editorsOf(schedule);
  return editors !== null && placeKey(editors) === placeKey(place);
}

/** A line stays a line, and no longer than forms let it be. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, MAX_LINE);
}
