import type { Actor } from '../core/briefing.ts';
import type { Change, Report, Statement, Timeline, TimelineEntry } from '../core/story.ts';
import { changesOf } from './changes.ts';
import { foldedName, isSameActor, surnameOf } from './names.ts';

/** An actor's statements in these reports, oldest first, what is said again beside what was said first. */
export function timelineOf(typed: string, reports: readonly Report[]): Timeline | null {
  const groups = actorsMeant(typed, reports);
  const [meant, ...others] = groups;
  if (!meant) return null;
  const mine = changesOf(reports, []).filter(({ now }) => {
    const actor = actorOf(now);
    return actor !== null && meant.some((one) => one === actor || isSameActor(one, actor));
  });
  return { name: fullest(meant), others: others.map(fullest), entries: entriesOf(mine) };
}

/** The actors that go by a name, those who are one together; who is named most comes first. */
function actorsMeant(typed: string, reports: readonly Report[]): readonly (readonly Actor[])[] {
  const wanted = foldedName(typed);
  if (wanted === '') return [];
  const groups: Actor[][] = [];
  for (const actor of reports.flatMap(({ briefing }) => briefing.actors).filter((one) => goesBy(one, wanted))) {
    const group = groups.find((members) => members.some((member) => isSameActor(member, actor)));
    if (group) group.push(actor);
    else groups.push([actor]);
  }
  const mentions = (group: readonly Actor[]) => group.reduce((sum, actor) => sum + actor.mentions, 0);
  const isExact = (group: readonly Actor[]) => group.some(({ name }) => foldedName(name) === wanted);
  return groups.sort((a, b) => Number(isExact(b)) - Number(isExact(a)) || mentions(b) - mentions(a));
}

/** The whole name, an alias, the surname, or whole words of the name. */
function goesBy({ name, aliases, kind }: Actor, wanted: string): boolean {
  const full = foldedName(name);
  if (full === wanted || aliases.some((alias) => foldedName(alias) === wanted)) return true;
  return (kind === 'person' && surnameOf(full) === wanted) || ` ${full} `.includes(` ${wanted} `);
}

function fullest(group: readonly Actor[]): string {
  return group.reduce((longest, { name }) => (name.length > longest.length ? name : longest), '');
}

function entriesOf(changes: readonly Change[]): readonly TimelineEntry[] {
  const entries: { said: Statement; again: Statement[]; shiftedFrom: Statement | null }[] = [];
  const entryOf = new Map<string, (typeof entries)[number]>();
  for (const change of changes) {
    const { now } = change;
    const earlier = change.kind === 'repeated' ? entryOf.get(nameOf(change.before)) : undefined;
    if (earlier) {
      earlier.again.push(now);
      entryOf.set(nameOf(now), earlier);
      continue;
    }
    const entry = { said: now, again: [], shiftedFrom: change.kind === 'shifted' ? change.before : null };
    entries.push(entry);
    entryOf.set(nameOf(now), entry);
  }
  return entries;
}

const nameOf = ({ report, index }: Statement) => `${report.key} ${index}`;

function actorOf({ report: { briefing }, index }: Statement): Actor | null {
  const id = briefing.positions[index]?.actor;
  return briefing.actors.find((actor) => actor.id === id) ?? null;
}
