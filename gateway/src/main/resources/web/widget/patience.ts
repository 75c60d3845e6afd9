/** How long an answer may be awaited before we stop saying that one is being written. */
const ANSWER_WITHIN_MS = 12_000;

/** Whether an answer of the assistant is on its way, as far as one can fairly say so. */
export class Patience {
  awaiting = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly onChange: () => void) {}

  await(): void {
    this.end();
    this.awaiting = true;
    this.#timer = setTimeout(() => {
      this.awaiting = false;
      this.onChange();
    }, ANSWER_WITHIN_MS);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.awaiting = false;
  }
}
