import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Api, Draft } from '../shared/api';
import { ConversationFeed } from '../shared/feed';
import { Problem } from '../shared/http';
import type { LinkState } from '../shared/live-stream';
import type { CaseDetail, StreamItem, Visibility } from '../shared/model';
import type { Outgoing } from '../shared/outgoing';
import { Soon } from './soon';

const COALESCE_MS = 250;

/** The case that the agent looks at, with its transcript, and everything that can be done with it. */
export class OpenCase implements ReactiveController {
  detail: CaseDetail | undefined;
  link: LinkState = 'idle';
  settled = false;
  /** Why the case cannot be shown. */
  refusal: Problem | 'unreachable' | undefined;

  /** Replies that were accepted and that the transcript does not show yet. */
  #accepted: Outgoing[] = [];
  readonly #feed: ConversationFeed;
  readonly #refresh = new Soon(COALESCE_MS, () => this.#load());
  #conversation = '';

  constructor(private readonly host: ReactiveControllerHost, private readonly api: Api, readonly id: string) {
    this.#feed = new ConversationFeed({
      open: (lastEventId, signal) => api.caseEvents(id, lastEventId, signal),
      after: (seq) => api.items(this.#conversation, seq),
      onChange: (added) => this.#changed(added),
      onLink: (link) => {
        this.link = link;
        host.requestUpdate();
      },
    });
    host.addController(this);
  }

  hostConnected(): void {
    void this.#refresh.now();
  }

  hostDisconnected(): void {
    this.#feed.stop();
    this.#refresh.cancel();
  }

  close(): void {
    this.hostDisconnected();
    this.host.removeController(this);
  }

  get items(): readonly StreamItem[] {
    return this.#feed.transcript.items;
  }

  get outgoing(): readonly Outgoing[] {
    return this.#accepted;
  }

  reload(): void {
    this.#refresh.soon();
  }

  retry(): void {
    void this.#refresh.now();
  }

  claim(): Promise<void> {
    return this.#change(() => this.api.claim(this.id));
  }

  release(): Promise<void> {
    return this.#change(() => this.api.release(this.id));
  }

  resolve(resolution: string): Promise<void> {
    return this.#change(() => this.api.resolve(this.id, resolution));
  }

  reply(draft: Draft, visibility: Visibility): Promise<void> {
    return this.#change(async () => {
      const accepted = await this.api.reply(this.id, draft, visibility);
      const id = accepted?.message_id;
      if (visibility === 'public' && id && !this.#feed.transcript.hasMessage(id)) {
        const created_at = new Date().toISOString();
        this.#accepted = [...this.#accepted, { ...draft, state: 'sent', message_id: id, created_at }];
      }
    });
  }

  /** Reads the case anew whatever came of it: a refusal mostly means that somebody else changed it. */
  async #change(step: () => Promise<unknown>): Promise<void> {
    try {
      await step();
    } finally {
      await this.#refresh.now();
    }
  }

  async #load(): Promise<void> {
    try {
      const detail = await this.api.case(this.id);
      this.detail = detail;
      this.refusal = undefined;
      if (!this.#conversation) {
        this.#conversation = detail.conversation_id;
        await this.#readTranscript();
      }
    } catch (failure) {
      this.refusal = failure instanceof Problem ? failure : 'unreachable';
    }
    this.host.requestUpdate();
  }

  async #readTranscript(): Promise<void> {
    this.host.requestUpdate();
    try {
      await this.#feed.catchUp();
      this.settled = true;
      this.#feed.start();
    } catch (failure) {
      this.#conversation = '';
      throw failure;
    }
  }

  #changed(added: readonly StreamItem[]): void {
    this.#accepted = this.#accepted.filter((each) => !this.#feed.transcript.hasMessage(each.message_id!));
    if (this.settled && added.some((item) => item.type !== 'message.created')) {
      this.reload();
    }
    this.host.requestUpdate();
  }
}
