import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Problem } from '../shared/http';
import { Localized } from '../shared/i18n/i18n';
import { t } from '../shared/i18n/words';
import { controls } from '../shared/ui/controls';
import { icon } from '../shared/ui/icons';
import { trouble } from '../shared/ui/notice';
import { base } from '../shared/ui/tokens';

const words = ['rating1', 'rating2', 'rating3', 'rating4', 'rating5'] as const;

/** Asks how it was: one to five and, if they like, a word. What was chosen stays when sending fails. */
@customElement('bw-rating-card')
export class RatingCardElement extends LitElement {
  static override styles = [
    base,
    controls,
    css`
      .card {
        display: flex;
        flex-direction: column;
        gap: 0.875rem;
        margin-block: 0.75rem;
        padding: 1rem 1.125rem 1.125rem;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
      }
      .card.notice {
        flex-direction: row;
        gap: 0.625rem;
        background: var(--good-soft);
      }
      legend {
        padding: 0;
        font-weight: 700;
      }
      .scale {
        display: grid;
        grid-template-columns: repeat(5, 1fr);
        gap: 0.375rem;
        max-inline-size: 26rem;
        margin-block-start: 0.625rem;
      }
      .scale label {
        position: relative;
        display: grid;
        justify-items: center;
        gap: 0.125rem;
        min-block-size: 60px;
        padding: 0.375rem 0.125rem;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-s);
        color: var(--muted);
        font-size: 0.75rem;
        line-height: 1.2;
        text-align: center;
        overflow-wrap: anywhere;
        cursor: pointer;
      }
      .scale label.chosen {
        border: 2px solid var(--brand);
        background: var(--brand-soft);
        color: var(--brand);
        font-weight: 600;
      }
      .scale label:has(:focus-visible) {
        outline: 3px solid var(--focus);
        outline-offset: 2px;
      }
      .scale input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: pointer;
      }
      .scale b {
        font-size: 1.125rem;
        color: var(--ink);
      }
      textarea {
        resize: vertical;
      }
      .button {
        align-self: flex-start;
      }
      .comment {
        display: grid;
        gap: 0.25rem;
        font-size: 0.875rem;
        color: var(--muted);
      }
    `,
  ];

  /** The rating that the server has, if any. */
  @property({ attribute: false }) given: number | null = null;
  @property({ attribute: false }) rate!: (rating: number, comment: string) => Promise<void>;
  @state() private chosen = 0;
  @state() private comment = '';
  @state() private sent = false;
  @state() private busy = false;
  @state() private trouble = '';

  constructor() {
    super();
    new Localized(this);
  }

  protected override render(): TemplateResult {
    return html`<div role="status">
        ${this.given || this.sent
          ? html`<p class="card notice good">${icon('check')} <span>${t('ratingThanks')}</span></p>`
          : nothing}
      </div>
      ${this.given || this.sent ? nothing : this.form()}`;
  }

  private form(): TemplateResult {
    return html`<form class="card" @submit=${this.onSubmit}>
      <fieldset>
        <legend>${t('howWasIt')}</legend>
        <div class="scale">
          ${words.map((word, at) => {
            const value = at + 1;
            return html`<label class=${this.chosen === value ? 'chosen' : ''}>
              <input type="radio" name="rating" value=${value} required @change=${() => (this.chosen = value)} />
              <b>${value}</b>${t(word)}
            </label>`;
          })}
        </div>
      </fieldset>
      ${this.chosen
        ? html`<label class="comment">
            ${t('ratingComment')}
            <textarea
              class="field"
              rows="2"
              maxlength="1000"
              dir="auto"
              @input=${(event: Event) => (this.comment = (event.target as HTMLTextAreaElement).value)}
            ></textarea>
          </label>`
        : nothing}
      ${trouble(this.trouble)}
      <button class="button primary" ?disabled=${this.busy || !this.chosen}>${t('sendRating')}</button>
    </form>`;
  }

  private async onSubmit(event: Event): Promise<void> {
    event.preventDefault();
    this.busy = true;
    this.trouble = '';
    try {
      await this.rate(this.chosen, this.comment.trim());
      this.sent = true;
    } catch (failure) {
      this.trouble = failure instanceof Problem ? failure.detail : t('didNotWork');
    } finally {
      this.busy = false;
    }
  }
}
