import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Draft } from '../shared/api';
import { Problem } from '../shared/http';
import { Localized } from '../shared/i18n/i18n';
import type { Visibility } from '../shared/model';
import { controls } from '../shared/ui/controls';
import { icon } from '../shared/ui/icons';
import { trouble } from '../shared/ui/notice';
import { base } from '../shared/ui/tokens';
import { CaseDraft } from './drafts';
import { keyOf } from './keys';
import { refusalWords } from './refusals';
import { replyBoxStyles } from './reply-box-styles';
import { t } from './words';

const LONGEST = 8_000;

/**
 * Where the agent writes: to the customer, or a note that only agents see. The two differ in colour, label and
 * button, and each keeps its own draft. A refused text stays where it is.
 */
@customElement('bw-reply-box')
export class ReplyBoxElement extends LitElement {
  static override styles = [base, controls, replyBoxStyles];

  @property() agent = '';
  @property() case = '';
  @property({ attribute: false }) send!: (draft: Draft, visibility: Visibility) => Promise<void>;
  @state() private mode: Visibility = 'public';
  @state() private text = '';
  @state() private busy = false;
  @state() private trouble = '';
  @query('textarea') private area!: HTMLTextAreaElement;

  constructor() {
    super();
    new Localized(this);
  }

  /** Turns to one of the modes and puts the cursor there. */
  write(mode: Visibility): void {
    this.turnTo(mode);
    void this.updateComplete.then(() => this.area.focus());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('case')) {
      this.text = this.draft().text;
      this.trouble = '';
    }
  }

  protected override render(): TemplateResult {
    const internal = this.mode === 'internal';
    return html`<form class=${this.mode} @submit=${this.onSubmit}>
      <fieldset class="modes">
        <legend class="sr">${t('whoReads')}</legend>
        ${this.choice('public', t('toCustomer'), keyOf.reply)} ${this.choice('internal', t('internalNote'), keyOf.note)}
      </fieldset>
      <textarea
        class="field"
        rows="3"
        dir="auto"
        maxlength=${LONGEST}
        aria-label=${internal ? t('noteText') : t('replyText')}
        placeholder=${internal ? t('notePlaceholder') : t('replyPlaceholder')}
        .value=${this.text}
        @input=${this.onInput}
        @keydown=${this.onKey}
      ></textarea>
      ${trouble(this.trouble)}
      <div class="under">
        <span class="hint">${internal ? html`${icon('lock', 16)} ${t('onlyAgents')}` : t('customerReads')}</span>
        <button class="button primary" ?disabled=${this.busy || !this.text.trim()}>
          ${icon(internal ? 'note' : 'send', 18)} ${internal ? t('addNote') : t('sendReply')}
          <kbd aria-hidden="true">Ctrl ↵</kbd>
        </button>
      </div>
    </form>`;
  }

  private choice(mode: Visibility, words: string, key: string): TemplateResult {
    return html`<label class=${this.mode === mode ? 'chosen' : ''}>
      <input type="radio" name="mode" .checked=${this.mode === mode} @change=${() => this.turnTo(mode)} />
      ${icon(mode === 'public' ? 'reply' : 'lock', 16)} ${words} <kbd aria-hidden="true">${key}</kbd>
    </label>`;
  }

  private draft(): CaseDraft {
    return new CaseDraft(this.agent, this.case, this.mode);
  }

  private turnTo(mode: Visibility): void {
    if (mode !== this.mode) {
      this.mode = mode;
      this.text = this.draft().text;
      this.trouble = '';
    }
  }

  private onInput(): void {
    this.text = this.area.value;
    this.draft().text = this.text;
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) {
      event.preventDefault();
      void this.submit();
    }
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    void this.submit();
  }

  private async submit(): Promise<void> {
    const draft = this.draft();
    const { mode } = this;
    if (this.busy || !this.text.trim()) {
      return;
    }
    this.busy = true;
    this.trouble = '';
    const message = draft.toSend();
    try {
      await this.send(message, mode);
      // What was typed since then is a new draft.
      if (draft.text.trim() === message.text) {
        draft.clear();
      }
      this.text = this.draft().text;
    } catch (failure) {
      this.trouble = failure instanceof Problem ? refusalWords(failure) : t('replyNotSent');
    } finally {
      this.busy = false;
      this.area?.focus();
    }
  }
}
