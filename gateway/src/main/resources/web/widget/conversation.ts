import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Api } from '../shared/api';
import { ConversationFeed } from '../shared/feed';
import type { Problem } from '../shared/http';
import { chosenLanguage, language } from '../shared/i18n/i18n';
import { Keep } from '../shared/keep';
import type { LinkState } from '../shared/live-stream';
import { isMessage, type Accepted, type StreamItem } from '../shared/model';
import { OutgoingMessages, type Outgoing } from '../shared/outgoing';
import { standingOf, type Standing } from '../shared/transcript';
import { Patience } from './patience';

/** History is in when the stream has been quiet for this long. */
const QUIET_MS = 500;

/**
 * The customer's conversation: found again after a reload, begun with the first word, kept up to date, and the only
 * place that changes it. Renders its element again after every change.
 */
export class Conversation implements ReactiveController {
  link: LinkState = 'idle';
  /** Whether the history is in: from here on, what arrives is news. */
  settled = false;
  askingForPerson = false;

  #id: string | undefined;
  #feed: ConversationFeed | undefined;
  #beginning: Promise<string> | undefined;
  #quiet: ReturnType<typeof setTimeout> | undefined;
  readonly #keptId: Keep<string>;
  readonly #patience = new Patience(() => this.host.requestUpdate());
  readonly #outgoing: OutgoingMessages;

  constructor(private readonly host: ReactiveControllerHost, readonly api: Api, contact: string) {
    this.#keptId = new Keep(`conversation.${contact}`, 'localStorage');
    this.#outgoing = new OutgoingMessages(
      (message) => this.#deliver(message),
      (messageId) => this.#feed?.transcript.hasMessage(messageId) ?? false,
      () => this.host.requestUpdate(),
      new Keep(`outgoing.${contact}`, 'sessionStorage'),
    );
    host.addController(this);
  }

  hostConnected(): void {
    const id = this.#keptId.get();
    if (id) {
      this.#follow(id);
    } else {
      this.settled = true;
    }
    void this.#outgoing.flush();
  }

  hostDisconnected(): void {
    this.#feed?.stop();
    clearTimeout(this.#quiet);
    this.#patience.end();
  }

  /** Whether the assistant is on an answer. */
  get answering(): boolean {
    return this.#patience.awaiting;
  }

  get id(): string | undefined {
    return this.#id;
  }

  get items(): readonly StreamItem[] {
    return this.#feed?.transcript.items ?? [];
  }

  get outgoing(): readonly Outgoing[] {
    return this.#outgoing.all;
  }

  get standing(): Standing {
    return standingOf(this.items);
  }

  send(text: string): void {
    this.#outgoing.add(text);
  }

  retry(clientMessageId: string): void {
    this.#outgoing.retry(clientMessageId);
  }

  discard(clientMessageId: string): void {
    this.#outgoing.discard(clientMessageId);
  }

  /** One step to a person, from any state, also as the first thing that is said. */
  async askForPerson(reason?: string): Promise<void> {
    this.askingForPerson = true;
    this.host.requestUpdate();
    try {
      await this.api.requestHandoff(await this.begun(), crypto.randomUUID(), reason);
    } finally {
      this.askingForPerson = false;
      this.host.requestUpdate();
    }
  }

  async rate(rating: number, comment: string): Promise<void> {
    await this.api.rate(await this.begun(), rating, comment);
  }

  /** Leaves this conversation as it is; the next word begins another one. */
  startNew(): void {
    this.#forget();
    this.#outgoing.clear();
    this.host.requestUpdate();
  }

  hurry(): void {
    this.#feed?.hurry();
  }

  /** The id of the conversation, which begins now if there is none. */
  begun(): Promise<string> {
    if (this.#id) {
      return Promise.resolve(this.#id);
    }
    this.#beginning ??= this.#begin().finally(() => (this.#beginning = undefined));
    return this.#beginning;
  }

  async #begin(): Promise<string> {
    const { id } = await this.api.startConversation(language(), crypto.randomUUID());
    this.#keptId.set(id);
    this.#follow(id);
    return id;
  }

  async #deliver(message: Outgoing): Promise<Accepted> {
    const { client_message_id, text } = message;
    const answer_language = chosenLanguage();
    const accepted = await this.api.sendMessage(await this.begun(), {
      client_message_id,
      text,
      ...(answer_language && { answer_language }),
    });
    if (this.standing.case === null) {
      this.#patience.await();
    }
    return accepted;
  }

  #follow(id: string): void {
    this.#id = id;
    this.settled = false;
    this.#feed = new ConversationFeed({
      open: (lastEventId, signal) => this.api.conversationEvents(id, lastEventId, signal),
      after: (seq) => this.api.items(id, seq),
      onChange: (added) => this.#changed(added),
      onLink: (link, refusal) => this.#linked(link, refusal),
    });
    this.#feed.start();
  }

  #forget(): void {
    this.#feed?.stop();
    this.#feed = undefined;
    this.#id = undefined;
    this.#keptId.set(undefined);
    this.link = 'idle';
    this.settled = true;
    this.#patience.end();
  }

  #linked(link: LinkState, refusal?: Problem): void {
    if (refusal && [400, 404, 410].includes(refusal.status)) {
      // The conversation is not there (any more): the customer can begin another one.
      this.#forget();
    } else {
      this.link = link;
    }
    if (link === 'open') {
      this.#settleSoon();
      this.#outgoing.retryUnreached();
    }
    this.host.requestUpdate();
  }

  #changed(added: readonly StreamItem[]): void {
    if (added.some((item) => !isMessage(item) || item.data.author.type !== 'customer')) {
      this.#patience.end();
    }
    if (!this.settled) {
      this.#settleSoon();
    }
    this.#outgoing.settle();
    this.host.requestUpdate();
  }

  #settleSoon(): void {
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => {
      this.settled = true;
      this.host.requestUpdate();
    }, QUIET_MS);
  }
}
