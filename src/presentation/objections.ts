import type { ItemReference, KeptBriefing } from '../core/kept-briefing.ts';
import { OBJECTION_REASONS } from '../core/objection.ts';
import type { Reply } from '../core/reply.ts';
import { lengths, shown } from './article-words.ts';
import { itemLine } from './item-lines.ts';
import { isHidden, itemName } from './kept.ts';
import type { Block, Button, Message, Room } from './message.ts';
import { heading, message, note, paragraph, plain, rowsOf } from './parts.ts';
import type { Voice } from './voice.ts';

/** Asks why a line is wrong. */
export function objectingMessage(
  { kept, item }: Extract<Reply, { kind: 'objecting' }>,
  voice: Voice,
  room: Room,
): Message {
  const { objections, buttons } = voice.words;
  const reasons = OBJECTION_REASONS.map(
    (reason): Button => ({ label: objections.reasons[reason], call: wrong(kept, item, { reason }) }),
  );
  return message(
    [
      heading(1, buttons.wrong),
      lineBlock(kept, item, voice, room),
      paragraph(plain(objections.why)),
      note(plain(objections.whatFollows)),
    ],
    rowsOf(reasons),
  );
}

/** What became of the line. */
export function objectionMessage(
  { outcome, reason, kept, item }: Extract<Reply, { kind: 'objection' }>,
  voice: Voice,
  room: Room,
): Message {
  const { objections } = voice.words;
  const why = reason === null ? [] : [paragraph(plain(`${objections.reason}: ${objections.reasons[reason]}`))];
  return message(
    [
      heading(1, objections.outcomes[outcome]),
      lineBlock(kept, item, voice, room),
      ...why,
      ...(outcome === 'hidden' ? [note(plain(objections.hiddenNote))] : []),
    ],
    [[objectionButton(kept, item, voice)]],
  );
}

/** Calls a line wrong, or takes that back. */
export function objectionButton(kept: KeptBriefing, item: ItemReference, { words }: Voice): Button {
  return isHidden(kept, item)
    ? { label: words.buttons.showAgain, call: wrong(kept, item, { undo: '1' }) }
    : { label: words.buttons.wrong, call: wrong(kept, item) };
}

export function wrong({ key }: KeptBriefing, item: ItemReference, more: Readonly<Record<string, string>> = {}) {
  return { command: 'wrong', options: { b: key, item: itemName(item), ...more } };
}

function lineBlock({ briefing }: KeptBriefing, { section, index }: ItemReference, voice: Voice, room: Room): Block {
  const most = lengths(room);
  if (section !== 'bottomLine') return paragraph(...itemLine(briefing, section, index, voice, most, 'compact').content);
  const content = [voice.quote(shown(briefing.bottomLine[index]?.text ?? '', most.quote))];
  return paragraph(...content);
}
