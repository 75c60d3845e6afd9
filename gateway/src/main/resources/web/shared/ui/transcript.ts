import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { day } from '../i18n/format';
import { Localized } from '../i18n/i18n';
import { t } from '../i18n/words';
import type { Action, AuthorType } from '../model';
import type { Entry } from '../timeline';
import { controls } from './controls';
import { eventLine } from './event-line';
import { icon } from './icons';
import { messageView, noteView, outgoingView, type MessageHandlers } from './message-view';
import { base } from './tokens';
import { transcriptStyles } from './transcript-styles';

/** How near the end counts as being at the end, in pixels. */
const NEAR = 48;

/**
 * A conversation as a log that is read out as it grows. It stays where the reader is: it follows new entries only
 * when the end was in view, and otherwise says how many there are.
 *
 * Slots `before` and `after` stand before the first and after the last entry and scroll with them.
 *
 * @fires action - an {@link Action} of a message was chosen
 * @fires retry - a failed message shall go out again (detail: its client_message_id)
 * @fires discard - a failed message shall be dropped
 */
@customElement('bw-transcript')
export class TranscriptElement extends LitElement {
  static override styles = [base, controls, transcriptStyles];

  @property({ attribute: false }) entries: readonly Entry[] = [];
  /** Whose messages stand on the far side. */
  @property() me: AuthorType = 'customer';
  /** Whether new entries are news: false while history loads, so that it is not read out. */
  @property({ type: Boolean }) live = false;
  @property() label = '';
  @state() private unread = 0;
  @query('.scroll') private scroller!: HTMLElement;
  private following = true;
  private lastTop = 0;
  private readonly resized = new ResizeObserver(() => this.follow());
  private readonly handlers: MessageHandlers = {
    act: (action) => this.tell<Action>('action', action),
    retry: (id) => this.tell('retry', id),
    discard: (id) => this.tell('discard', id),
  };

  constructor() {
    super();
    new Localized(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
  }

  /** Shows the end and follows from there. */
  toEnd(): void {
    this.following = true;
    this.unread = 0;
    this.follow();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('entries');
    if (!before) {
      return;
    }
    const known = new Set(before.map((entry) => entry.key));
    const added = this.entries.filter((entry) => !known.has(entry.key));
    if (added.some((entry) => entry.kind === 'outgoing')) {
      this.following = true;
    }
    this.unread = this.following ? 0 : this.unread + added.filter((entry) => entry.kind === 'message').length;
  }

  protected override firstUpdated(): void {
    this.resized.observe(this.scroller);
    this.resized.observe(this.scroller.firstElementChild!);
  }

  protected override updated(): void {
    this.follow();
  }

  protected override render(): TemplateResult {
    const own = this.entries.filter((each) => each.kind === 'message' && each.message.author.type === this.me);
    const ownLast = own.at(-1);
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label=${this.label} @scroll=${this.onScroll}>
        <div class="content">
          <slot name="before"></slot>
          <div role="log" aria-live=${this.live ? 'polite' : 'off'} aria-label=${this.label}>
            <ol>
              ${repeat(
                this.entries,
                (entry) => entry.key,
                (entry) => this.entry(entry, entry === ownLast),
              )}
            </ol>
          </div>
          <slot name="after"></slot>
        </div>
      </div>
      ${this.unread > 0
        ? html`<button class="button primary small jump" @click=${this.toEnd}>
            ${icon('down', 16)} ${t('newMessages', { count: this.unread })}
          </button>`
        : nothing}
    `;
  }

  private entry(entry: Entry, ownLast: boolean): TemplateResult {
    switch (entry.kind) {
      case 'day':
        return html`<li class="day"><span>${day(entry.time)}</span></li>`;
      case 'message':
        return messageView(entry, this.me, ownLast, this.handlers);
      case 'outgoing':
        return outgoingView(entry.outgoing, this.handlers);
      case 'note':
        return noteView(entry.note);
      case 'event':
        return eventLine(entry.item, this.me);
    }
  }

  private onScroll(): void {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    const atEnd = scrollHeight - scrollTop - clientHeight < NEAR;
    // Only moving up means leaving the end: growing content moves the end away too.
    this.following = atEnd || (this.following && scrollTop >= this.lastTop);
    this.lastTop = scrollTop;
    if (this.following) {
      this.unread = 0;
    }
  }

  private follow(): void {
    if (this.following && this.entries.length > 0) {
      this.scroller.scrollTop = this.scroller.scrollHeight;
    }
  }

  private tell<T>(name: string, detail: T): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
