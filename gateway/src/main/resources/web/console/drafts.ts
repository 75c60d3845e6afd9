import type { Draft } from '../shared/api';
import { Keep } from '../shared/keep';
import type { Visibility } from '../shared/model';

interface Kept {
  text: string;
  /** The last try to send, so that the same text goes out under the same id. */
  tried?: Draft | undefined;
}

/** What is written and not yet sent, for one case and mode. Survives a reload of the tab; only sending clears it. */
export class CaseDraft {
  readonly #keep: Keep<Kept>;

  constructor(agent: string, caseId: string, mode: Visibility) {
    this.#keep = new Keep(`draft.${agent}.${caseId}.${mode}`, 'sessionStorage');
  }

  get text(): string {
    return this.#keep.get()?.text ?? '';
  }

  set text(text: string) {
    this.#keep.set(text ? { text, tried: this.#keep.get()?.tried } : undefined);
  }

  /** The message to send now. The same text keeps its id over all tries; another text is another message. */
  toSend(): Draft {
    const kept = this.#keep.get();
    const text = (kept?.text ?? '').trim();
    const tried = kept?.tried?.text === text ? kept.tried : { client_message_id: crypto.randomUUID(), text };
    this.#keep.set({ text: kept?.text ?? '', tried });
    return tried;
  }

  clear(): void {
    this.#keep.set(undefined);
  }
}
