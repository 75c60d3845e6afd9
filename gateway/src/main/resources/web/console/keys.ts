import { Keep } from '../shared/keep';

export type KeyAction = 'next' | 'previous' | 'claim' | 'reply' | 'note' | 'resolve' | 'list' | 'help';

export const keyOf: Record<KeyAction, string> = {
  next: 'j',
  previous: 'k',
  claim: 'c',
  reply: 'r',
  note: 'n',
  resolve: 'e',
  list: 'Esc',
  help: '?',
};

const actions: Record<string, KeyAction> = {
  ...Object.fromEntries(Object.entries(keyOf).map(([action, key]) => [key, action as KeyAction])),
  Escape: 'list',
};

/**
 * Single keys for the desk. They rest in text fields, in dialogs, with a modifier held and while an input method
 * composes, and they can be switched off. Everything they do has a visible control too.
 */
export class DeskKeys {
  readonly #off = new Keep<boolean>('keys-off', 'localStorage');
  readonly #onKey = (event: KeyboardEvent) => this.#press(event);

  constructor(private readonly act: (action: KeyAction) => boolean) {}

  get on(): boolean {
    return this.#off.get() !== true;
  }

  set on(on: boolean) {
    this.#off.set(on ? undefined : true);
  }

  listen(): void {
    document.addEventListener('keydown', this.#onKey);
  }

  rest(): void {
    document.removeEventListener('keydown', this.#onKey);
  }

  #press(event: KeyboardEvent): void {
    const action = actions[event.key];
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    if (!action || modified || event.isComposing || event.defaultPrevented || !this.#listensAt(event, action)) {
      return;
    }
    if (this.act(action)) {
      event.preventDefault();
    }
  }

  #listensAt(event: KeyboardEvent, action: KeyAction): boolean {
    const path = event.composedPath().filter((each): each is HTMLElement => each instanceof HTMLElement);
    if (path.some((each) => each instanceof HTMLDialogElement)) {
      return false;
    }
    const typing = path[0]?.matches('input, textarea, select, [contenteditable]') ?? false;
    return action === 'list' ? true : this.on && !typing;
  }
}
