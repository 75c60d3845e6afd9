import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Api } from '../shared/api';
import { Problem } from '../shared/http';
import { clock } from '../shared/i18n/format';
import { Localized } from '../shared/i18n/i18n';
import { t } from '../shared/i18n/words';
import type { SentCode } from '../shared/model';
import { controls } from '../shared/ui/controls';
import '../shared/ui/dialog';
import { icon } from '../shared/ui/icons';
import { trouble } from '../shared/ui/notice';
import { base } from '../shared/ui/tokens';

/**
 * Shows who the customer is: a one-time code is sent, and given back here. It never becomes a message. After the right
 * one the dialog goes away, and the answer comes into the conversation by itself.
 *
 * @fires dismiss - the person closed it
 * @fires verified
 */
@customElement('bw-verify-dialog')
export class VerifyDialogElement extends LitElement {
  static override styles = [
    base,
    controls,
    css`
      form,
      .start {
        display: grid;
        gap: 1rem;
      }
      .button {
        justify-self: start;
      }
      label {
        display: grid;
        gap: 0.375rem;
        font-weight: 600;
      }
      input {
        max-inline-size: 11rem;
        font: 600 1.375rem/1.2 var(--mono);
        letter-spacing: 0.2em;
      }
      .muted {
        color: var(--muted);
        font-size: 0.875rem;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
    `,
  ];

  @property({ attribute: false }) api!: Api;
  /** Where codes are sent and given back; empty when the dialog is closed. */
  @property() href = '';
  @state() private sent: SentCode | undefined;
  @state() private busy = false;
  @state() private trouble = '';
  @query('input') private input?: HTMLInputElement;

  constructor() {
    super();
    new Localized(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('href') && this.href) {
      this.sent = undefined;
      this.trouble = '';
    }
  }

  protected override render(): TemplateResult {
    return html`<bw-dialog .heading=${t('verifyHeading')} .open=${this.href !== ''} @dismiss=${this.dismiss}>
      ${this.sent ? this.form(this.sent) : this.start()}
    </bw-dialog>`;
  }

  private start(): TemplateResult {
    return html`<div class="start">
      <p>${t('verifyLead')}</p>
      ${trouble(this.trouble)}
      <button class="button primary" ?disabled=${this.busy} @click=${() => this.send()}>
        ${icon('send')} ${t('sendCode')}
      </button>
    </div>`;
  }

  private form(sent: SentCode): TemplateResult {
    const bad = this.trouble !== '';
    return html`<form novalidate @submit=${this.onSubmit}>
      <p role="status">${t('codeSent', { to: sent.sent_to, time: clock(sent.expires_at) })}</p>
      <label>
        ${t('codeLabel')}
        <input
          class="field"
          name="code"
          inputmode="numeric"
          autocomplete="one-time-code"
          pattern="[0-9]{6}"
          maxlength="6"
          aria-invalid=${bad ? 'true' : nothing}
        />
      </label>
      ${trouble(this.trouble)}
      <div class="row">
        <button class="button primary" ?disabled=${this.busy}>${icon('check')} ${t('confirmCode')}</button>
        <button class="button quiet" type="button" ?disabled=${this.busy} @click=${() => this.send()}>
          ${t('sendAnotherCode')}
        </button>
      </div>
      <p class="muted">${t('codeOnlyHere')}</p>
    </form>`;
  }

  private readonly dismiss = (): void => {
    this.dispatchEvent(new CustomEvent('dismiss'));
  };

  private async send(): Promise<void> {
    await this.attempt(async () => {
      this.sent = await this.api.sendCode(this.href);
    });
    await this.updateComplete;
    this.clear();
  }

  private readonly onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const code = this.input?.value.trim() ?? '';
    if (!/^[0-9]{6}$/.test(code)) {
      this.trouble = t('codeHasSixDigits');
      return;
    }
    await this.attempt(async () => {
      await this.api.confirmCode(this.href, code);
      this.dispatchEvent(new CustomEvent('verified'));
    });
    this.clear();
  };

  private clear(): void {
    if (this.input) {
      this.input.value = '';
      this.input.focus();
    }
  }

  private async attempt(step: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.trouble = '';
    try {
      await step();
    } catch (failure) {
      this.trouble = refusal(failure);
    } finally {
      this.busy = false;
    }
  }
}

/** What went wrong, in the words of the page. */
function refusal(failure: unknown): string {
  if (!(failure instanceof Problem)) {
    return t('didNotWork');
  }
  switch (failure.code) {
    case 'wrong_code': {
      const left = Number(failure.body.tries_left ?? 0);
      return left > 0 ? t('wrongCode', { count: left }) : t('wrongCodeLast');
    }
    case 'no_open_code':
      return t('codeExpired');
    case 'too_many_codes':
      return t('tooManyCodes', { minutes: Math.max(1, Math.ceil(failure.retryAfterS / 60)) });
    case 'unavailable':
      return t('codeNotSent');
    default:
      return failure.detail;
  }
}
