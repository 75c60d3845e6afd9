import type { Problem } from './http';
import { LiveStream, type LinkState } from './live-stream';
import type { Page, StreamItem } from './model';
import { Transcript } from './transcript';

export interface FeedSettings {
  open: (lastEventId: string, signal: AbortSignal) => Promise<Response>;
  /** The items after a `seq`, for a gap that the stream left. */
  after: (seq: number) => Promise<Page<StreamItem>>;
  onChange: (added: readonly StreamItem[]) => void;
  onLink: (link: LinkState, refusal?: Problem) => void;
}

/** Keeps a {@link Transcript} up to date from its live stream: in order, once, and without holes. */
export class ConversationFeed {
  readonly transcript = new Transcript();
  readonly #stream: LiveStream;
  #arriving: Promise<void> = Promise.resolve();

  constructor(private readonly settings: FeedSettings) {
    this.#stream = new LiveStream({
      open: (_, signal) => settings.open(String(this.transcript.lastSeq || ''), signal),
      onEvent: (event) => this.#arrive(event.data),
      onLink: settings.onLink,
    });
  }

  start(): void {
    this.#stream.start();
  }

  stop(): void {
    this.#stream.stop();
  }

  hurry(): void {
    this.#stream.hurry();
  }

  /** Reads all there is by pages, before or instead of the live stream. */
  async catchUp(): Promise<void> {
    for (let more = true; more; ) {
      const page = await this.settings.after(this.transcript.lastSeq);
      const added = page.data.filter((item) => this.transcript.add(item));
      this.settings.onChange(added);
      more = page.meta?.has_more === true && added.length > 0;
    }
  }

  #arrive(data: string): void {
    const item = itemOf(data);
    if (item) {
      this.#arriving = this.#arriving.then(() => this.#take(item));
    }
  }

  async #take(item: StreamItem): Promise<void> {
    if (this.transcript.isAhead(item)) {
      await this.catchUp().catch(() => undefined);
    }
    if (this.transcript.add(item)) {
      this.settings.onChange([item]);
    }
  }
}

function itemOf(data: string): StreamItem | undefined {
  try {
    const item = JSON.parse(data) as StreamItem;
    return typeof item?.seq === 'number' && typeof item.type === 'string' ? item : undefined;
  } catch {
    return undefined;
  }
}
