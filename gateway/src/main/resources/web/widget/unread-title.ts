/** Counts answers in the tab's title while nobody looks at it. */
export class UnreadTitle {
  readonly #title = document.title;
  readonly #onLook = () => this.#seen();
  #count = 0;
  #seenCount = 0;

  constructor() {
    document.addEventListener('visibilitychange', this.#onLook);
  }

  /** @param news false while the history loads: nothing of it is unread */
  show(count: number, news = true): void {
    this.#count = count;
    if (!news || document.visibilityState === 'visible') {
      this.#seenCount = count;
    }
    const unread = count - this.#seenCount;
    document.title = unread > 0 ? `(${unread}) ${this.#title}` : this.#title;
  }

  clear(): void {
    document.removeEventListener('visibilitychange', this.#onLook);
    document.title = this.#title;
  }

  #seen(): void {
    if (document.visibilityState === 'visible') {
      this.show(this.#count);
    }
  }
}
