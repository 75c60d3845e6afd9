import {
  isCaseItem,
  isLinkItem,
  isMessage,
  isRating,
  type Author,
  type CaseStatus,
  type LinkStatus,
  type StreamItem,
} from './model';

/** The items of one conversation in the order of `seq`, each once, however often they arrive. */
export class Transcript {
  readonly #items: StreamItem[] = [];

  get items(): readonly StreamItem[] {
    return this.#items;
  }

  get lastSeq(): number {
    return this.#items.at(-1)?.seq ?? 0;
  }

  /** Whether items between the last one and this one are missing. */
  isAhead(item: StreamItem): boolean {
    return item.seq > this.lastSeq + 1;
  }

  /** False when the item was there already. */
  add(item: StreamItem): boolean {
    if (item.seq <= this.lastSeq) {
      return false;
    }
    this.#items.push(item);
    return true;
  }

  hasMessage(id: string): boolean {
    return this.#items.some((item) => isMessage(item) && item.data.message_id === id);
  }
}

/** Where a conversation stands, read from its items. */
export interface Standing {
  /** The case while a person is asked for or at work. */
  case: CaseStatus | null;
  agent: Author | null;
  resolved: boolean;
  ratingAsked: boolean;
  rating: number | null;
  links: ReadonlyMap<string, LinkStatus>;
}

const begin: Omit<Standing, 'links'> = { case: null, agent: null, resolved: false, ratingAsked: false, rating: null };

export function standingOf(items: readonly StreamItem[]): Standing {
  const links = new Map<string, LinkStatus>();
  let standing = begin;
  for (const item of items) {
    if (isCaseItem(item)) {
      standing = { ...standing, ...afterCaseItem(item, standing) };
    } else if (isLinkItem(item)) {
      links.set(item.data.link_id, item.data);
    } else if (item.type === 'csat.requested') {
      standing = { ...standing, ratingAsked: true, rating: null };
    } else if (isRating(item)) {
      standing = { ...standing, rating: item.data.rating };
    } else if (isMessage(item) && item.data.author.type === 'customer') {
      standing = { ...standing, resolved: false };
    }
  }
  return { ...standing, links };
}

function afterCaseItem(item: StreamItem<CaseStatus>, before: Omit<Standing, 'links'>): Partial<Standing> {
  switch (item.type) {
    case 'conversation.assigned':
      return { case: item.data, agent: item.data.agent ?? null, resolved: false };
    case 'conversation.resolved':
      return { case: null, agent: null, resolved: true };
    case 'queue.position_changed':
    case 'conversation.updated':
      return before.agent ? {} : { case: item.data };
    default:
      return { case: item.data, agent: null, resolved: false };
  }
}
