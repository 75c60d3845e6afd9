import {
  isCaseItem,
  isLinkItem,
  isMessage,
  isRating,
  type Author,
  type Message,
  type Note,
  type StreamItem,
} from './model';
import type { Outgoing } from './outgoing';

/** What a transcript shows, one entry under the other. `key` stays the same for the same thing. */
export type Entry = { key: string; time: string } & (
  | { kind: 'day' }
  | { kind: 'message'; message: Message; first: boolean; latest: boolean }
  | { kind: 'outgoing'; outgoing: Outgoing }
  | { kind: 'note'; note: Note }
  | { kind: 'event'; item: StreamItem }
);

export interface Shown {
  items: readonly StreamItem[];
  outgoing?: readonly Outgoing[];
  notes?: readonly Note[];
}

const GROUP_WITHIN_MS = 5 * 60_000;

/** Days, grouped messages, events and notes in order of time, what is still on its way last. */
export function timelineOf({ items, outgoing = [], notes = [] }: Shown): Entry[] {
  const latest = openMessageOf(items);
  const answered = outgoing.some((each) => each.state !== 'failed');
  const entries: Entry[] = items.flatMap((item): Entry[] => {
    const at = { key: `seq-${item.seq}`, time: item.time };
    if (isMessage(item)) {
      const open = item === latest && !answered;
      return [{ ...at, kind: 'message', message: item.data, first: true, latest: open }];
    }
    return isShownEvent(item) ? [{ ...at, kind: 'event', item }] : [];
  });
  const noted = notes.map((note, at): Entry => ({ key: `note-${at}`, time: note.created_at, kind: 'note', note }));
  const leaving = outgoing.map(
    (each): Entry => ({ key: each.client_message_id, time: each.created_at, kind: 'outgoing', outgoing: each }),
  );
  return withDays(grouped([...merged(entries, noted), ...leaving]));
}

/** The message whose quick replies still make sense: the last one, unless it was handed to a person since. */
function openMessageOf(items: readonly StreamItem[]): StreamItem | undefined {
  const last = [...items].reverse().find((item) => isMessage(item) || item.type === 'handoff.created');
  return last && isMessage(last) ? last : undefined;
}

const silent = ['queue.position_changed', 'conversation.updated', 'deep_link.created', 'deep_link.signed_in'];

function isShownEvent(item: StreamItem): boolean {
  return (isCaseItem(item) || isLinkItem(item) || isRating(item)) && !silent.includes(item.type);
}

/** Keeps the order of the entries, whatever their clocks say, and puts each note before the first later entry. */
function merged(entries: Entry[], notes: Entry[]): Entry[] {
  const rest = [...notes].sort((a, b) => a.time.localeCompare(b.time));
  const all = entries.flatMap((entry) => {
    const later = rest.findIndex((note) => Date.parse(note.time) > Date.parse(entry.time));
    return [...rest.splice(0, later < 0 ? rest.length : later), entry];
  });
  return [...all, ...rest];
}

function grouped(entries: Entry[]): Entry[] {
  return entries.map((entry, at) => {
    const before = entries[at - 1];
    const joins =
      entry.kind === 'message' &&
      before?.kind === 'message' &&
      sameAuthor(entry.message.author, before.message.author) &&
      Date.parse(entry.time) - Date.parse(before.time) < GROUP_WITHIN_MS;
    return joins ? { ...entry, first: false } : entry;
  });
}

const sameAuthor = (a: Author, b: Author): boolean => a.type === b.type && (a.id ?? '') === (b.id ?? '');

function withDays(entries: Entry[]): Entry[] {
  let day = '';
  return entries.flatMap((entry): Entry[] => {
    const its = new Date(entry.time).toDateString();
    const separator: Entry[] = its === day ? [] : [{ kind: 'day', key: `day-${its}`, time: entry.time }];
    day = its;
    return [...separator, entry];
  });
}
