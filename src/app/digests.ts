import { editedItem, UNEDITED } from '../core/edits.ts';
import type { Place } from '../core/place.ts';
import type { Correction, Digest, DigestItem, DraftView } from '../core/reply.ts';
import type { Delivery, DeliveryContent, DeliveryItem, Edit, Schedule } from '../core/schedule.ts';
import type { Store } from '../core/store.ts';
import { asSeenIn } from './objections.ts';
import { LATE } from './retries.ts';
import { makeFindVersion } from './versions.ts';

/**
 * What a delivery carries, with its briefings, ready to be worded. Editors see all of it; what they dropped before it was
 * posted readers never do.
 */
export type DigestOf = (
  delivery: Delivery,
  schedule: Schedule,
  content: DeliveryContent,
  reader: 'readers' | 'editors',
) => Promise<Digest>;

export function makeDigestOf({ store, clock }: { store: Store; clock: () => number }): DigestOf {
  return async (delivery, schedule, content, reader) => {
    const { slot, onDemand = false, state, changedAt } = delivery;
    const edits = content.edits ?? [];
    const items: DigestItem[] = [];
    /** By its place in the content, the number under which an item is shown. */
    const numbers = new Map<number, number>();
    for (const [index, item] of content.items.entries()) {
      const edited = editedItem(edits, index);
      if (reader === 'readers' && edited.dropped && !edited.withdrawn) continue;
      items.push({ ...(await digestItem(item, schedule.place, store)), ...(edited !== UNEDITED && { edited }) });
      numbers.set(index, items.length);
    }
    // What was posted on time is not late because it is looked at or corrected later.
    const late = !onDemand && (state === 'sent' ? changedAt : clock()) - slot.dueAt >= LATE;
    const corrections = correctionsOf(edits, numbers);
    return { schedule, slot, onDemand, late, items, failures: content.failures, left: content.left, corrections };
  };
}

async function digestItem(item: DeliveryItem, place: Place, store: Store): Promise<DigestItem> {
  const { briefing: key, title, address, error } = item;
  const stored = key && (await store.articles.briefing(key));
  if (!stored) return { kept: null, title, address, error };
  const version = await makeFindVersion(store)(stored.article);
  const kept = await asSeenIn(place, { key, briefing: stored.briefing, version }, store);
  return { kept, title, address, error };
}

/** Of the lines that were changed, and of the items that are still withdrawn. */
function correctionsOf(edits: readonly Edit[], numbers: ReadonlyMap<number, number>): readonly Correction[] {
  return edits.flatMap((edit) => {
    const number = numbers.get(edit.item);
    if (!edit.corrects || number === undefined || edit.kind === 'restore') return [];
    if (edit.kind === 'drop' && !editedItem(edits, edit.item).withdrawn) return [];
    return [{ at: edit.at, number, was: edit.kind === 'line' ? edit.was : null }];
  });
}

/** Where a delivery stands that editors see, or have seen, first. */
export function draftView({ id, state, draft, slot, changedAt }: Delivery): DraftView {
  const { held = false, sendAt = slot.dueAt, approvedBy = null } = draft ?? {};
  const view = { id, held, sendAt: state === 'sent' ? changedAt : sendAt, approvedBy };
  if (state === 'planned') return { ...view, state: approvedBy === null ? 'waiting' : 'approved' };
  if (state === 'sent') return { ...view, state: 'sent' };
  return { ...view, state: state === 'composing' || state === 'sending' ? 'sending' : 'closed' };
}

/** Whether editors have left nothing of it. */
export function isDroppedWhole({ items, edits = [] }: DeliveryContent): boolean {
  return items.length > 0 && items.every((_, index) => editedItem(edits, index).dropped);
}
