import { Http } from './http';
import type {
  Accepted,
  AgentProfile,
  Article,
  Case,
  CaseDetail,
  DeepLink,
  Page,
  SentCode,
  StreamItem,
  Visibility,
} from './model';

const segment = encodeURIComponent;

/** What one outgoing message is known by, however often it is sent. */
export interface Draft {
  client_message_id: string;
  text: string;
}

/** A customer's message; the language of answers when the customer chose one. */
export interface Inquiry extends Draft {
  answer_language?: string;
}

/** Every call of the pages to the gateway, and nothing else. */
export class Api {
  constructor(private readonly http: Http) {}

  // Customer

  startConversation(locale: string, key: string): Promise<{ id: string }> {
    return this.http.json('/v1/conversations', {
      method: 'POST',
      body: { channel: 'web', locale },
      headers: { 'Idempotency-Key': key },
    });
  }

  sendMessage(conversation: string, inquiry: Inquiry): Promise<Accepted> {
    return this.http.json(`/v1/conversations/${segment(conversation)}/messages`, { method: 'POST', body: inquiry });
  }

  requestHandoff(conversation: string, key: string, reason?: string): Promise<unknown> {
    return this.http.json(`/v1/conversations/${segment(conversation)}/handoff`, {
      method: 'POST',
      body: reason ? { reason } : {},
      headers: { 'Idempotency-Key': key },
    });
  }

  rate(conversation: string, rating: number, comment: string): Promise<unknown> {
    return this.http.json(`/v1/conversations/${segment(conversation)}/csat`, {
      method: 'POST',
      body: comment ? { rating, comment } : { rating },
    });
  }

  conversationEvents(conversation: string, lastEventId: string, signal: AbortSignal): Promise<Response> {
    return this.#stream(`/v1/conversations/${segment(conversation)}/events`, lastEventId, signal);
  }

  items(conversation: string, afterSeq: number, limit = 200): Promise<Page<StreamItem>> {
    const range = `after_seq=${afterSeq}&limit=${limit}`;
    return this.http.json(`/v1/conversations/${segment(conversation)}/messages?${range}`);
  }

  article(id: string, locale: string): Promise<Article> {
    return this.http.json(`/v1/articles/${segment(id)}?locale=${segment(locale)}`);
  }

  articleHelped(id: string, helpful: boolean): Promise<unknown> {
    return this.http.json(`/v1/articles/${segment(id)}/feedback`, { method: 'POST', body: { helpful } });
  }

  /** A document that belongs to the caller, with the name that the server gives it. */
  async document(href: string): Promise<{ name: string; content: Blob }> {
    const response = await this.http.answer(href);
    const named = /filename="?([^";]+)"?/.exec(response.headers.get('Content-Disposition') ?? '');
    return { name: named?.[1] ?? 'document.pdf', content: await response.blob() };
  }

  /** Sends a one-time code to the customer; where to is masked. `href` is the action's. */
  sendCode(href: string): Promise<SentCode> {
    return this.http.json(href, { method: 'POST' });
  }

  confirmCode(href: string, code: string): Promise<unknown> {
    return this.http.json(href, { method: 'PUT', body: { code } });
  }

  /** Sends a document on to the exchange. `href` and `purpose` are the action's; `key` is the same for the same file. */
  sendDocument(
    href: string,
    document: { purpose: string; file: File; key: string },
    onProgress: (share: number) => void,
  ): Promise<unknown> {
    const form = new FormData();
    form.set('purpose', document.purpose);
    form.set('file', document.file);
    return this.http.upload(href, form, document.key, onProgress);
  }

  createDeepLink(conversation: string, screen: string): Promise<DeepLink> {
    return this.http.json('/v1/deep-links', { method: 'POST', body: { conversation_id: conversation, screen } });
  }

  // Agent

  me(): Promise<AgentProfile> {
    return this.http.json('/v1/agents/me');
  }

  setAvailability(availability: string): Promise<AgentProfile> {
    return this.http.json('/v1/agents/me/availability', { method: 'PUT', body: { availability } });
  }

  heartbeat(): Promise<AgentProfile> {
    return this.http.json('/v1/agents/me/heartbeat', { method: 'POST', body: {} });
  }

  agentEvents(lastEventId: string, signal: AbortSignal): Promise<Response> {
    return this.#stream('/v1/agents/me/events', lastEventId, signal);
  }

  cases(state: string): Promise<Page<Case>> {
    return this.http.json(`/v1/cases?state=${segment(state)}&limit=100`);
  }

  case(id: string): Promise<CaseDetail> {
    return this.http.json(`/v1/cases/${segment(id)}`);
  }

  caseEvents(id: string, lastEventId: string, signal: AbortSignal): Promise<Response> {
    return this.#stream(`/v1/cases/${segment(id)}/events`, lastEventId, signal);
  }

  claim(id: string): Promise<unknown> {
    return this.http.json(`/v1/cases/${segment(id)}/claim`, { method: 'POST', body: {} });
  }

  release(id: string): Promise<unknown> {
    return this.http.json(`/v1/cases/${segment(id)}/release`, { method: 'POST', body: {} });
  }

  resolve(id: string, resolution: string): Promise<unknown> {
    return this.http.json(`/v1/cases/${segment(id)}/resolve`, { method: 'POST', body: { resolution } });
  }

  reply(id: string, draft: Draft, visibility: Visibility): Promise<Accepted | undefined> {
    return this.http.json(`/v1/cases/${segment(id)}/messages`, { method: 'POST', body: { ...draft, visibility } });
  }

  #stream(path: string, lastEventId: string, signal: AbortSignal): Promise<Response> {
    const headers: Record<string, string> = { Accept: 'text/event-stream' };
    if (lastEventId) {
      headers['Last-Event-ID'] = lastEventId;
    }
    return this.http.answer(path, { headers, signal });
  }
}
