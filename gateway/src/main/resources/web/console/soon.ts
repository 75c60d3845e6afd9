/** However often it is asked for, a task does not run again before this. */
const REST_MS = 1_000;

/** Runs a task a moment after it was asked for, once for all who asked, and never twice at a time. */
export class Soon {
  #last = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #next: Promise<void> | undefined;

  constructor(private readonly delayMs: number, private readonly task: () => Promise<void>) {}

  soon(): void {
    const rest = this.#last + REST_MS - Date.now();
    this.#timer ??= setTimeout(() => this.now(), Math.max(this.delayMs, rest));
  }

  /** Runs it now, or right after the run that has begun already; answers when that is done. */
  now(): Promise<void> {
    this.cancel();
    if (this.#running) {
      this.#next ??= this.#running.then(() => this.#run());
      return this.#next;
    }
    return this.#run();
  }

  #run(): Promise<void> {
    this.#next = undefined;
    this.#last = Date.now();
    this.#running = this.task().finally(() => (this.#running = undefined));
    return this.#running;
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
