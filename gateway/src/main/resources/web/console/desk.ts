import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Api } from '../shared/api';
import { LiveStream, type LinkState } from '../shared/live-stream';
import type { AgentProfile, Case } from '../shared/model';
import { Soon } from './soon';

const HEARTBEAT_MS = 20_000;
/** Waiting times are shown in minutes, and a lost wake-up must not leave the list stale for long. */
const REFRESH_MS = 30_000;
const COALESCE_MS = 250;

/**
 * The agent's desk: who they are, what waits and what they hold. Wake-ups from the server only say that something
 * changed; the lists are then read anew, many wake-ups at once.
 */
export class Desk implements ReactiveController {
  me: AgentProfile | undefined;
  waiting: readonly Case[] = [];
  mine: readonly Case[] = [];
  link: LinkState = 'idle';
  loaded = false;
  failed = false;
  /** The server no longer hears us: cases may be given to others. */
  unheard = false;

  #timers: ReturnType<typeof setInterval>[] = [];
  readonly #stream: LiveStream;
  readonly #refresh = new Soon(COALESCE_MS, () => this.#load());

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly api: Api,
    /** Something about this case changed, or about any. */
    private readonly onWake: (caseId?: string) => void,
  ) {
    this.#stream = new LiveStream({
      open: (lastEventId, signal) => api.agentEvents(lastEventId, signal),
      onEvent: (event) => this.#woken(event.data),
      onLink: (link) => this.#linked(link),
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#stream.start();
    this.#timers = [setInterval(() => this.beat(), HEARTBEAT_MS), setInterval(() => this.wake(), REFRESH_MS)];
    void this.beat();
    void this.#refresh.now();
  }

  hostDisconnected(): void {
    this.#stream.stop();
    this.#timers.forEach(clearInterval);
    this.#refresh.cancel();
  }

  /** All open cases in the order of the list. */
  get listed(): readonly Case[] {
    return [...this.mine, ...this.waiting];
  }

  wake(caseId?: string): void {
    this.#refresh.soon();
    this.onWake(caseId);
  }

  hurry(): void {
    this.#stream.hurry();
    void this.#refresh.now();
  }

  async setAvailability(availability: string): Promise<void> {
    this.me = await this.api.setAvailability(availability);
    await this.#refresh.now();
  }

  private async beat(): Promise<void> {
    try {
      this.me = await this.api.heartbeat();
      this.unheard = false;
    } catch {
      this.unheard = true;
    }
    this.host.requestUpdate();
  }

  #woken(data: string): void {
    const news = JSON.parse(data) as { data?: { case_id?: string; change?: string } };
    // Where a customer stands in line concerns the customer; the order of the list is the same.
    if (news.data?.change !== 'position_changed') {
      this.wake(news.data?.case_id);
    }
  }

  async #load(): Promise<void> {
    try {
      const [me, waiting, held] = await Promise.all([
        this.me ?? this.api.me(),
        this.api.cases('queued'),
        this.api.cases('assigned'),
      ]);
      this.me ??= me;
      this.waiting = waiting.data;
      this.mine = held.data.filter((each) => each.agent?.id === me.id);
      this.loaded = true;
      this.failed = false;
    } catch {
      this.failed = true;
    }
    this.host.requestUpdate();
  }

  #linked(link: LinkState): void {
    const back = link === 'open' && this.link !== 'open';
    this.link = link;
    if (back) {
      this.wake();
    }
    this.host.requestUpdate();
  }
}
