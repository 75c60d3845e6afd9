/**
 * The words of the HTTP API, as they travel. A newer server may add fields and types: fields are ignored, items of
 * an unknown type are counted and not shown.
 */

export type AuthorType = 'customer' | 'bot' | 'agent' | 'system';

export interface Author {
  type: AuthorType;
  id?: string | null;
  name?: string | null;
}

/** Something that the customer can do with one touch under a message. */
export interface Action {
  type: string;
  label: string;
  payload?: string | null;
  href?: string | null;
}

export interface Message {
  message_id: string;
  author: Author;
  language?: string | null;
  text: string;
  in_reply_to?: string | null;
  also_answers?: string[];
  actions?: Action[];
  sources?: string[];
  secrets?: string[];
}

export interface QueueStatus {
  state: string;
  queue: string;
  queue_position?: number | null;
  wait_min_s?: number | null;
  wait_max_s?: number | null;
}

export interface CaseStatus {
  case_id: string;
  queue?: QueueStatus | null;
  agent?: Author | null;
}

export interface LinkStatus {
  link_id: string;
  screen: string;
  state: string;
}

/** One item of a conversation's ordered stream. `seq` is 1, 2, 3 … within the conversation. */
export interface StreamItem<D = unknown> {
  id: string;
  type: string;
  time: string;
  seq: number;
  subject: string;
  data: D;
}

const caseTypes = [
  'handoff.created',
  'queue.position_changed',
  'conversation.assigned',
  'conversation.unassigned',
  'conversation.resolved',
  'conversation.updated',
];

export const isMessage = (item: StreamItem): item is StreamItem<Message> => item.type === 'message.created';
export const isCaseItem = (item: StreamItem): item is StreamItem<CaseStatus> => caseTypes.includes(item.type);
export const isLinkItem = (item: StreamItem): item is StreamItem<LinkStatus> => item.type.startsWith('deep_link.');
export const isRating = (item: StreamItem): item is StreamItem<{ rating: number }> => item.type === 'csat.submitted';

export interface Page<T> {
  data: T[];
  meta?: { has_more?: boolean; next_cursor?: string | null };
}

export interface Accepted {
  message_id: string;
  status?: string;
}

export interface Article {
  id: string;
  title: string;
  markdown: string;
  language?: string;
}

export interface DeepLink {
  id: string;
  url: string;
  qr_svg?: string | null;
  expires_at?: string | null;
}

/** A one-time code that is on its way. */
export interface SentCode {
  sent_to: string;
  expires_at: string;
}

export interface Slot {
  name: string;
  value: string;
  source: string;
  verified: boolean;
}

/** What the agent receives, so that nothing is asked twice. */
export interface Dossier {
  summary?: string;
  last_text?: string | null;
  intents?: { intent: string; confidence: number }[];
  slots?: Slot[];
  steps_tried?: string[];
  articles?: string[];
  links?: string[];
  language?: string;
  mood?: string | null;
  verification_level?: string;
  open_questions?: string[];
}

export interface Person {
  id: string;
  name?: string | null;
}

export interface Case {
  id: string;
  conversation_id: string;
  state: string;
  lane: string;
  urgency: string;
  reason: string;
  queue: string;
  language: string;
  contact_id?: string;
  summary?: string | null;
  created_at: string;
  /** Who holds it; null while it waits. */
  agent?: Person | null;
  version?: number;
}

export interface Note {
  author?: Person | null;
  text: string;
  created_at: string;
}

export interface CaseDetail extends Case {
  dossier?: Dossier | null;
  /** The words with which it may be resolved. */
  resolutions?: string[];
  notes?: Note[];
}

export interface AgentProfile {
  id: string;
  name: string;
  availability?: string;
  skills?: string[];
}

export type Visibility = 'public' | 'internal';
