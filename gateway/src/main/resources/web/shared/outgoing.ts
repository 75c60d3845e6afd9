import { passing, Problem } from './http';
import type { Keep } from './keep';
import { waitBefore } from './live-stream';
import type { Accepted } from './model';

/** A message of ours that the transcript does not hold yet. */
export interface Outgoing {
  client_message_id: string;
  text: string;
  created_at: string;
  state: 'sending' | 'sent' | 'failed';
  message_id?: string;
  /** What the server said against it; absent when it was not reached. */
  refusal?: string;
}

const TRIES = 3;

/**
 * Our messages on their way, sent one after the other so that they arrive in the order of writing. A message keeps
 * its client_message_id over all tries and page loads, so it can arrive once only.
 */
export class OutgoingMessages {
  #messages: Outgoing[];
  #sending = false;

  constructor(
    private readonly deliver: (message: Outgoing) => Promise<Accepted>,
    /** Whether the transcript shows this message already. */
    private readonly arrived: (messageId: string) => boolean,
    private readonly onChange: () => void,
    private readonly keep: Keep<Outgoing[]>,
  ) {
    this.#messages = (keep.get() ?? []).map((message) => ({ ...message, state: 'sending' }));
  }

  get all(): readonly Outgoing[] {
    return this.#messages;
  }

  add(text: string): void {
    const message: Outgoing = {
      client_message_id: crypto.randomUUID(),
      text,
      created_at: new Date().toISOString(),
      state: 'sending',
    };
    this.#change([...this.#messages, message]);
    void this.flush();
  }

  retry(id: string): void {
    this.#update(id, { state: 'sending', refusal: undefined });
    void this.flush();
  }

  discard(id: string): void {
    this.#change(this.#messages.filter((message) => message.client_message_id !== id));
  }

  /** The line is back: what failed only for want of it goes out again. */
  retryUnreached(): void {
    for (const message of this.#messages) {
      if (message.state === 'failed' && !message.refusal) {
        this.#update(message.client_message_id, { state: 'sending' });
      }
    }
    void this.flush();
  }

  /** Drops what the transcript shows by now. */
  settle(): void {
    const open = this.#messages.filter((message) => !message.message_id || !this.arrived(message.message_id));
    if (open.length < this.#messages.length) {
      this.#change(open);
    }
  }

  clear(): void {
    this.#change([]);
  }

  async flush(): Promise<void> {
    if (this.#sending) {
      return;
    }
    this.#sending = true;
    try {
      for (let next = this.#next(); next; next = this.#next()) {
        await this.#send(next);
      }
    } finally {
      this.#sending = false;
    }
  }

  #next(): Outgoing | undefined {
    return this.#messages.find((message) => message.state === 'sending');
  }

  async #send(message: Outgoing): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        const accepted = await this.deliver(message);
        this.#update(message.client_message_id, { state: 'sent', message_id: accepted.message_id });
        this.settle();
        return;
      } catch (failure) {
        if (!passing(failure) || attempt === TRIES) {
          const refusal = failure instanceof Problem && !failure.passing ? failure.detail : undefined;
          this.#update(message.client_message_id, { state: 'failed', refusal });
          return;
        }
        const asked = failure instanceof Problem ? failure.retryAfterS * 1_000 : 0;
        await new Promise((resume) => setTimeout(resume, Math.max(asked, waitBefore(attempt - 1))));
      }
    }
  }

  #update(id: string, change: Partial<Outgoing>): void {
    this.#change(this.#messages.map((each) => (each.client_message_id === id ? { ...each, ...change } : each)));
  }

  #change(messages: Outgoing[]): void {
    this.#messages = messages;
    this.keep.set(messages.length > 0 ? messages : undefined);
    this.onChange();
  }
}
