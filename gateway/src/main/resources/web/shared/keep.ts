/** One value in the browser's storage. A browser that forbids storage forgets; nothing fails. */
export class Keep<T> {
  constructor(private readonly name: string, private readonly storage: 'localStorage' | 'sessionStorage') {}

  get(): T | undefined {
    try {
      const kept = globalThis[this.storage].getItem(`breakwater.${this.name}`);
      return kept === null ? undefined : (JSON.parse(kept) as T);
    } catch {
      return undefined;
    }
  }

  set(value: T | undefined): void {
    try {
      if (value === undefined) {
        globalThis[this.storage].removeItem(`breakwater.${this.name}`);
      } else {
        globalThis[this.storage].setItem(`breakwater.${this.name}`, JSON.stringify(value));
      }
    } catch {
      // Storage is full or forbidden.
    }
  }
}
