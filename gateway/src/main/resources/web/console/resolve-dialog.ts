import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Problem } from '../shared/http';
import { Localized } from '../shared/i18n/i18n';
import { t as common } from '../shared/i18n/words';
import { controls } from '../shared/ui/controls';
import '../shared/ui/dialog';
import { icon } from '../shared/ui/icons';
import { trouble } from '../shared/ui/notice';
import { base } from '../shared/ui/tokens';
import { readable } from './reasons';
import { refusalWords } from './refusals';
import { t } from './words';

const words = {
  account_secured: 'resolutionAccountSecured',
  answered: 'resolutionAnswered',
  duplicate: 'resolutionDuplicate',
  forwarded: 'resolutionForwarded',
  loss_reported: 'resolutionLossReported',
  no_answer_from_customer: 'resolutionNoAnswer',
  no_fraud_found: 'resolutionNoFraud',
  not_possible: 'resolutionNotPossible',
  solved: 'resolutionSolved',
  spam: 'resolutionSpam',
} as const;

/**
 * Asks how a case ended before it is closed.
 *
 * @fires dismiss
 */
@customElement('bw-resolve-dialog')
export class ResolveDialogElement extends LitElement {
  static override styles = [
    base,
    controls,
    css`
      form {
        display: grid;
        gap: 1rem;
      }
      fieldset {
        display: grid;
        gap: 0.375rem;
      }
      legend {
        margin-block-end: 0.5rem;
        color: var(--muted);
      }
      fieldset label {
        display: flex;
        align-items: center;
        gap: 0.75rem;
        min-block-size: 44px;
        padding: 0.375rem 0.875rem;
        border: 1px solid var(--line);
        border-radius: var(--radius-s);
        cursor: pointer;
      }
      fieldset label:has(:checked) {
        border-color: var(--brand);
        background: var(--brand-soft);
      }
      input {
        inline-size: 1.25rem;
        block-size: 1.25rem;
        accent-color: var(--brand-fill);
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: 0.625rem;
      }
    `,
  ];

  @property({ type: Boolean }) open = false;
  /** The words that fit this case, the usual one first. */
  @property({ attribute: false }) resolutions: readonly string[] = [];
  @property({ attribute: false }) resolve!: (resolution: string) => Promise<void>;
  @state() private resolution = '';
  @state() private busy = false;
  @state() private trouble = '';

  constructor() {
    super();
    new Localized(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open) {
      this.resolution = this.resolutions[0] ?? '';
      this.trouble = '';
    }
  }

  protected override render(): TemplateResult {
    return html`<bw-dialog .heading=${t('resolveHeading')} .open=${this.open} @dismiss=${this.dismiss}>
      ${this.open ? this.form() : nothing}
    </bw-dialog>`;
  }

  private form(): TemplateResult {
    return html`<form @submit=${this.onSubmit}>
        <fieldset>
          <legend>${t('resolveHint')}</legend>
          ${this.resolutions.map(
            (value) => html`<label>
              <input
                type="radio"
                name="resolution"
                value=${value}
                .checked=${this.resolution === value}
                @change=${() => (this.resolution = value)}
              />
              ${value in words ? t(words[value as keyof typeof words]) : readable(value)}
            </label>`,
          )}
        </fieldset>
        ${trouble(this.trouble)}
        <div class="choices">
          <button type="button" class="button" @click=${this.dismiss}>${t('cancel')}</button>
          <button class="button primary" ?disabled=${this.busy || !this.resolution}>
            ${icon('check', 18)} ${t('resolveCase')}
          </button>
        </div>
      </form>`;
  }

  private readonly dismiss = (): void => {
    this.dispatchEvent(new CustomEvent('dismiss'));
  };

  private async onSubmit(event: Event): Promise<void> {
    event.preventDefault();
    this.busy = true;
    this.trouble = '';
    try {
      await this.resolve(this.resolution);
    } catch (failure) {
      this.trouble = failure instanceof Problem ? refusalWords(failure) : common('didNotWork');
    } finally {
      this.busy = false;
    }
  }
}
