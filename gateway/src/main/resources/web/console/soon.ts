/** Runs a task a moment after it was asked for, once for all who asked, and never twice at a time. */
export class Soon {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  #again = false;

  constructor(private readonly delayMs: number, private readonly task: () => Promise<void>) {}

  soon(): void {
    this.#timer ??= setTimeout(() => this.now(), this.delayMs);
  }

  now(): void {
    this.cancel();
    if (this.#running) {
      this.#again = true;
      return;
    }
    this.#running = true;
    void this.task().finally(() => {
      this.#running = false;
      if (this.#again) {
        this.#again = false;
        this.now();
      }
    });
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
