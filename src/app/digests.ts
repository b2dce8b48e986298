import type { Correction, Digest, DigestItem, DigestStory, DraftView } from '../core/digest.ts';
import { editedItem, UNEDITED } from '../core/edits.ts';
import { evidenceAt } from '../core/evidence.ts';
import type { Place } from '../core/place.ts';
import type { Delivery, DeliveryContent, DeliveryItem, Edit, PositionReference, Schedule } from '../core/schedule.ts';
import type { Store } from '../core/store.ts';
import type { ToldAnswer, ToldChange, ToldPosition } from '../core/told.ts';
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
    const stories = await storiesIn(content, numbers, schedule.place, store);
    const { failures, left } = content;
    return {
      id: delivery.id,
      schedule,
      slot,
      onDemand,
      late,
      items,
      ...(stories && { stories }),
      failures,
      left,
      corrections,
    };
  };
}

async function digestItem(item: DeliveryItem, place: Place, store: Store): Promise<DigestItem> {
  const { briefing: key, title, address, error, alsoAt } = item;
  const same = alsoAt && { alsoAt };
  const stored = key && (await store.articles.briefing(key));
  if (!stored) return { kept: null, title, address, error, ...same };
  const version = await makeFindVersion(store)(stored.article);
  const kept = await asSeenIn(place, { key, briefing: stored.briefing, version }, store);
  return { kept, title, address, error, ...same };
}

/** The stories by the places of the items that are shown, with both sides of what changed. */
async function storiesIn(
  { stories }: DeliveryContent,
  numbers: ReadonlyMap<number, number>,
  place: Place,
  store: Store,
): Promise<readonly DigestStory[] | undefined> {
  if (!stories) return undefined;
  const shown: DigestStory[] = [];
  for (const { items, copies, publishers, changes, answers = [], tracked, repeated } of stories) {
    const placesOf = (all: readonly number[]) =>
      all.flatMap((index) => numbers.get(index) ?? []).map((number) => number - 1);
    if (placesOf(items).length === 0) continue;
    const told: ToldChange[] = [];
    for (const { kind, by, now, before } of changes) {
      const [later, earlier] = [
        await toldLine(now, 'positions', place, store),
        await toldLine(before, 'positions', place, store),
      ];
      if (later && earlier) told.push({ kind, by, now: later, before: earlier });
    }
    const answered: ToldAnswer[] = [];
    for (const { question, answer } of answers) {
      const asked = await toldLine(question, 'questions', place, store);
      const text = (await store.articles.briefing(answer.briefing))?.article;
      if (!asked || !text || answer.end > text.text.length) continue;
      const evidence = evidenceAt(text.text, answer.start, answer.end);
      answered.push({ question: asked, answer: { article: text, evidence, at: answer.at } });
    }
    shown.push({
      items: placesOf(items),
      copies: placesOf(copies),
      publishers,
      changes: told,
      answers: answered,
      ...(tracked && { tracked }),
      repeated,
    });
  }
  return shown;
}

/** Null where the briefing is gone, or where the place has called the line wrong. */
async function toldLine(
  { briefing: key, index, at }: PositionReference,
  section: 'positions' | 'questions',
  place: Place,
  store: Store,
): Promise<ToldPosition | null> {
  const stored = await store.articles.briefing(key);
  if (!stored?.briefing[section][index]) return null;
  const { hidden = [] } = await asSeenIn(place, { key, briefing: stored.briefing }, store);
  if (hidden.some((line) => line.section === section && line.index === index)) return null;
  return { key, ...stored, index, at };
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
