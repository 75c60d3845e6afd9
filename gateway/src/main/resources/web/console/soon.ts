/** Runs a task a moment after it was asked for, once for all who asked, and never twice at a time. */
export class Soon {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #next: Promise<void> | undefined;

  constructor(private readonly delayMs: number, private readonly task: () => Promise<void>) {}

  soon(): void {
    this.#timer ??= setTimeout(() => this.now(), this.delayMs);
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
    this.#running = this.task().finally(() => (this.#running = undefined));
    return this.#running;
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
