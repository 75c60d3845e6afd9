import { Problem } from './http';
import { ServerEventReader, type ServerEvent } from './sse';

/** `waiting`: the line broke and we come again by ourselves. `refused`: the server said no, for good. */
export type LinkState = 'idle' | 'connecting' | 'open' | 'waiting' | 'refused';

export interface LiveStreamSettings {
  open: (lastEventId: string, signal: AbortSignal) => Promise<Response>;
  onEvent: (event: ServerEvent) => void;
  onLink: (link: LinkState, refusal?: Problem) => void;
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/** The server sends at least a heartbeat comment every 15 s; three missed ones mean a dead line. */
const SILENCE_MS = 45_000;

/** How long to wait before try number `tries` (0 is the first): doubling, bounded, and spread so that a crowd that
 * lost its line together does not come back together. */
export function waitBefore(tries: number, firstMs = FIRST_WAIT_MS, random = Math.random): number {
  return Math.min(LONGEST_WAIT_MS, firstMs * 2 ** Math.min(tries, 10)) * (0.5 + random() / 2);
}

/**
 * A server-sent event stream over fetch (EventSource cannot send an Authorization header) that comes back by itself
 * and goes on after the last event it saw.
 */
export class LiveStream {
  #ending = new AbortController();
  #lastEventId = '';
  #retryMs = FIRST_WAIT_MS;
  #tries = 0;
  #wake: () => void = () => {};
  #drop: () => void = () => {};
  readonly #hurry = () => this.#wake();
  readonly #lost = () => this.#drop();

  constructor(private readonly settings: LiveStreamSettings) {}

  start(lastEventId = ''): void {
    this.stop();
    this.#ending = new AbortController();
    this.#lastEventId = lastEventId;
    this.#tries = 0;
    addEventListener('online', this.#hurry);
    addEventListener('offline', this.#lost);
    void this.#run(this.#ending.signal);
  }

  stop(): void {
    removeEventListener('online', this.#hurry);
    removeEventListener('offline', this.#lost);
    this.#ending.abort();
    this.#wake();
  }

  /** Tries at once instead of waiting on. */
  hurry(): void {
    this.#wake();
  }

  async #run(ended: AbortSignal): Promise<void> {
    while (!ended.aborted) {
      this.settings.onLink('connecting');
      try {
        await this.#readOnce(ended);
      } catch (failure) {
        if (!ended.aborted && failure instanceof Problem && !failure.passing) {
          this.settings.onLink('refused', failure);
          return;
        }
      }
      if (!ended.aborted) {
        this.settings.onLink('waiting');
        await this.#pause(waitBefore(this.#tries++, this.#retryMs));
      }
    }
  }

  async #readOnce(ended: AbortSignal): Promise<void> {
    const dead = new AbortController();
    this.#drop = () => dead.abort();
    let silence = setTimeout(() => dead.abort(), SILENCE_MS);
    try {
      const response = await this.settings.open(this.#lastEventId, AbortSignal.any([ended, dead.signal]));
      this.settings.onLink('open');
      const events = new ServerEventReader();
      const decoder = new TextDecoder();
      for await (const piece of response.body!) {
        clearTimeout(silence);
        silence = setTimeout(() => dead.abort(), SILENCE_MS);
        this.#tries = 0;
        for (const event of events.read(decoder.decode(piece, { stream: true }))) {
          this.settings.onEvent(event);
        }
        this.#lastEventId = events.lastEventId || this.#lastEventId;
        this.#retryMs = events.retryMs ?? this.#retryMs;
      }
    } finally {
      clearTimeout(silence);
      dead.abort();
    }
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
