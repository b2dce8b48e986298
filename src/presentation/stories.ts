import type { Article } from '../core/article.ts';
import type { Digest, DigestItem, DigestStory } from '../core/digest.ts';
import type { Evidence } from '../core/evidence.ts';
import type { ToldAnswer, ToldChange, ToldPosition } from '../core/told.ts';
import { type Lengths, lengths, linkOf, shown } from './article-words.ts';
import { strongest } from './briefing.ts';
import { actorName, holderName, itemLine, saidWords } from './item-lines.ts';
import { visible } from './kept.ts';
import type { Block, Inline, Message, Room } from './message.ts';
import { heading, joined, type ListItem, list, note, numbered, plain, strong } from './parts.ts';
import { asManyAsFit } from './schedules.ts';
import { passageLink } from './text-fragment.ts';
import type { Voice } from './voice.ts';

/** How much is told of a story besides its leading article. */
export interface StoryForm {
  /** How many of the other articles are told in their own words; the rest by name. */
  readonly beside: number;
  readonly changes: number;
  /** How much of a quote's length each may take. */
  readonly share: number;
}

/** The stories of a digest; where it has none, each article by itself. */
export function storiesOf({ stories, items }: Digest): readonly DigestStory[] {
  return stories ?? items.map((_, at) => ({ items: [at], copies: [], publishers: 1, changes: [], repeated: 0 }));
}

/** What stands below a story's leading article: the other outlets' words, and what was said otherwise before. */
export function besideLead(
  { items, copies, publishers, changes, answers = [], repeated }: DigestStory,
  all: readonly DigestItem[],
  form: StoryForm,
  voice: Voice,
  room: Room,
): readonly Block[] {
  const { stories: words } = voice.words;
  const most = lengths({ ...room, quote: Math.max(40, Math.floor(room.quote * form.share)) });
  const others = items.slice(1).map((at) => ({ at, item: all[at]!, isCopy: copies.includes(at) }));
  const told = others.slice(0, form.beside).map((other) => outletLine(other, voice, most));
  const named = others.slice(form.beside).map((other) => outletName(other, voice, most));
  const settled = answers.slice(0, form.changes).map((answer) => answerLine(answer, voice, most));
  const against = changes.slice(0, form.changes).map((change) => changeLine(change, voice, most));
  const same = (all[items[0] ?? 0]?.alsoAt ?? []).slice(0, 6).map((address) => hostLink(address, most));
  return [
    ...(same.length > 0 && form.share === 1 ? [note(plain(`${words.alsoAt}: `), ...joined(same))] : []),
    ...(told.length > 0 ? [note(plain(words.alsoToldBy(publishers))), list(told)] : []),
    ...(named.length > 0 ? [note(plain(`${words.also}: `), ...joined(named))] : []),
    ...(against.length > 0 ? [heading(3, words.changed), list(against)] : []),
    ...(against.length > 0 && changes.length > against.length
      ? [note(plain(voice.words.andMore(changes.length - against.length)))]
      : []),
    ...(settled.length > 0 ? [heading(3, words.answered), list(settled)] : []),
    ...(form.beside > 0 && repeated > 0 ? [note(plain(words.repeated(repeated)))] : []),
  ];
}

interface Other {
  readonly at: number;
  readonly item: DigestItem;
  readonly isCopy: boolean;
}

/** An outlet, its headline, and what it says in its own words. */
function outletLine({ at, item, isCopy }: Other, voice: Voice, most: Lengths): ListItem {
  const title = shown(item.edited?.lines.t || (item.kept?.briefing.article.title ?? item.title ?? ''), most.title);
  const content = [...outletName({ at, item, isCopy }, voice, most), ...(title === '' ? [] : [plain(`: ${title}`)])];
  if (isCopy) return { content, detail: [plain(voice.words.stories.sameText)] };
  const words = item.kept && ownWords(item.kept);
  return words ? { content, detail: [voice.quote(shown(words, most.quote))] } : { content };
}

function outletName({ at, item }: Other, voice: Voice, most: Lengths): readonly Inline[] {
  const address = item.kept?.briefing.article.url ?? item.address;
  const link = linkOf(address);
  const name =
    item.kept?.briefing.article.source ?? (address && URL.canParse(address) ? new URL(address).hostname : '');
  return [
    plain(`${voice.number(at + 1)}. `),
    { text: shown(name, most.name) || voice.words.untitled, ...(link !== undefined && { link }) },
  ];
}

function hostLink(address: string, most: Lengths): Inline {
  const link = linkOf(address);
  const name = URL.canParse(address) ? new URL(address).hostname : address;
  return { text: shown(name, most.name), ...(link !== undefined && { link }) };
}

/** The statement that carries most, else the article's own summary. */
function ownWords(kept: NonNullable<DigestItem['kept']>): string | null {
  const { briefing } = kept;
  const [position] = strongest(kept, 'positions', 1);
  if (position !== undefined) return saidWords(briefing.positions[position]!);
  const [sentence] = visible(kept, 'bottomLine');
  return sentence === undefined ? null : briefing.bottomLine[sentence]!.text;
}

/** Who says what now, and who said what before: both quotes, dated and linked to their passages. */
function changeLine({ kind, now, before }: ToldChange, voice: Voice, most: Lengths): ListItem {
  const { stories: words } = voice.words;
  const verb =
    kind === 'shifted'
      ? [plain(`, ${words.shifted}: `)]
      : [plain(`, ${words.contradicts} `), speaker(before, voice, most), plain(': ')];
  return {
    content: [speaker(now, voice, most), ...verb, quoteOf(now, voice, most)],
    detail: [
      ...whenAndWhere(now, voice, most),
      plain(` · ${words.before}: `),
      quoteOf(before, voice, most),
      plain(' '),
      ...whenAndWhere(before, voice, most),
    ],
  };
}

/** The question, and below it the sentence that may answer it, each dated and linked. */
function answerLine({ question, answer }: ToldAnswer, voice: Voice, most: Lengths): ListItem {
  const { briefing, index, article, at } = question;
  const { content } = itemLine(briefing, 'questions', index, voice, most, 'compact');
  const [asked] = briefing.questions[index]!.evidence;
  return {
    content,
    detail: [
      ...outlet(article, asked, at, voice, most),
      plain(` · ${voice.words.ledger.answeredBy} `),
      ...answerWords(answer, voice, most),
    ],
  };
}

/** The sentence, the day and the outlet. */
export function answerWords(
  { article, evidence, at }: ToldAnswer['answer'],
  voice: Voice,
  most: Lengths,
): readonly Inline[] {
  return [voice.quote(shown(evidence.quote, most.quote)), plain(' '), ...outlet(article, evidence, at, voice, most)];
}

function speaker({ briefing, index }: ToldPosition, voice: Voice, most: Lengths): Inline {
  const position = briefing.positions[index]!;
  const name = actorName(briefing, position.actor, most) ?? holderName(briefing, position, voice, most);
  return strong(voice.capitalised(name));
}

export function quoteOf({ briefing, index }: ToldPosition, voice: Voice, most: Lengths): Inline {
  return voice.quote(shown(saidWords(briefing.positions[index]!), most.quote));
}

/** The day, and the outlet with a link to the passage. */
export function whenAndWhere(
  { article, briefing, index, at }: ToldPosition,
  voice: Voice,
  most: Lengths,
): readonly Inline[] {
  return outlet(article, briefing.positions[index]!.evidence[0], at, voice, most);
}

/** The day, and the outlet with a link to a passage of its article. */
export function outlet(
  { url, text, source, title }: Article,
  { start, end }: Pick<Evidence, 'start' | 'end'>,
  at: number,
  voice: Voice,
  most: Lengths,
): readonly Inline[] {
  const link = passageLink(url, text, start, end);
  const name = shown(source ?? title ?? '', most.name) || voice.words.untitled;
  return [voice.time(at, 'date'), plain(', '), { text: name, ...(link !== undefined && { link }) }];
}

/** Why each story was chosen, in the order of the briefing. */
export function whyMessage(digest: Digest, voice: Voice, room: Room): Message {
  const { stories: words } = voice.words;
  const most = lengths(room);
  const lines = storiesOf(digest).map(
    ({ items, publishers, changes, answers = [], tracked = [], repeated }): ListItem => {
      const item = digest.items[items[0] ?? 0]!;
      const title = item.edited?.lines.t || (item.kept?.briefing.article.title ?? item.title ?? item.address ?? '');
      const reasons = [
        tracked.length > 0
          ? plain(words.becauseTracked(voice.list(tracked.slice(0, 3).map((name) => shown(name, most.name)))))
          : null,
        publishers > 1 ? plain(words.becausePublishers(publishers)) : null,
        changes.length > 0 ? plain(words.becauseChanges(changes.length)) : null,
        answers.length > 0 ? plain(words.becauseAnswers(answers.length)) : null,
        repeated > 0 ? plain(words.repeated(repeated)) : null,
      ].filter((reason) => reason !== null);
      return {
        content: [strong(shown(title, most.title) || voice.words.untitled)],
        detail: joined(reasons.length > 0 ? reasons : [plain(words.becauseNew)]),
      };
    },
  );
  return asManyAsFit(lines, room, voice, (those) => [heading(1, words.why), note(plain(words.order)), numbered(those)]);
}
