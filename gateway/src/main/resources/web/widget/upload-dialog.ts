import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Api } from '../shared/api';
import { passing, Problem } from '../shared/http';
import { Localized } from '../shared/i18n/i18n';
import { t } from '../shared/i18n/words';
import type { Action } from '../shared/model';
import { controls } from '../shared/ui/controls';
import '../shared/ui/dialog';
import { icon } from '../shared/ui/icons';
import { trouble } from '../shared/ui/notice';
import { base } from '../shared/ui/tokens';

const accepted = 'image/jpeg,image/png,image/heic,image/heif,application/pdf,.heic,.heif';

/**
 * Sends a document that the bot has asked for: a photo from the camera, or a file. It goes to the exchange and never becomes
 * part of the conversation; the answer comes there by itself.
 *
 * @fires dismiss - the person closed it
 * @fires sent
 */
@customElement('bw-upload-dialog')
export class UploadDialogElement extends LitElement {
  static override styles = [
    base,
    controls,
    css`
      .form {
        display: grid;
        gap: 1rem;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
      label.button {
        position: relative;
        overflow: hidden;
        cursor: pointer;
      }
      label.button:focus-within {
        outline: 3px solid var(--focus);
        outline-offset: 2px;
      }
      input[type='file'] {
        position: absolute;
        inset: 0;
        inline-size: 100%;
        opacity: 0;
        cursor: pointer;
      }
      .camera {
        display: none;
      }
      @media (pointer: coarse) {
        .camera {
          display: inline-flex;
        }
      }
      .chosen {
        overflow-wrap: anywhere;
        font-weight: 600;
      }
      progress {
        inline-size: 100%;
        accent-color: var(--brand);
      }
      .muted {
        color: var(--muted);
        font-size: 0.875rem;
      }
    `,
  ];

  @property({ attribute: false }) api!: Api;
  /** What is to be sent and where; undefined when the dialog is closed. */
  @property({ attribute: false }) action: Action | undefined;
  @state() private file: File | undefined;
  @state() private share: number | undefined;
  @state() private trouble = '';
  private key = '';

  constructor() {
    super();
    new Localized(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('action')) {
      this.file = undefined;
      this.share = undefined;
      this.trouble = '';
    }
  }

  protected override render(): TemplateResult {
    return html`<bw-dialog
      .heading=${this.action?.label ?? ''}
      .open=${this.action !== undefined}
      @dismiss=${() => this.dispatchEvent(new CustomEvent('dismiss'))}
    >
      <div class="form">
        <p>${t('uploadLead')}</p>
        <div class="row">
          <label class="button camera" aria-disabled=${this.busy}>
            ${icon('phone')} ${t('uploadTakePhoto')}
            <input
              type="file"
              accept="image/*"
              capture="environment"
              ?disabled=${this.busy}
              @change=${this.onChosen}
            />
          </label>
          <label class="button" aria-disabled=${this.busy}>
            ${icon('upload')} ${t('uploadChoose')}
            <input
              type="file"
              name="file"
              accept=${accepted}
              ?disabled=${this.busy}
              @change=${this.onChosen}
            />
          </label>
        </div>
        <div role="status">${this.file ? html`<span class="chosen">${this.file.name}</span>` : nothing} ${this.progress()}</div>
        ${trouble(this.trouble)}
        ${this.file
          ? html`<div class="row">
              <button class="button primary" ?disabled=${this.busy} @click=${() => this.send()}>
                ${icon('send')} ${t('send')}
              </button>
            </div>`
          : nothing}
        <p class="muted">${t('uploadOnlyExchange')}</p>
      </div>
    </bw-dialog>`;
  }

  private get busy(): boolean {
    return this.share !== undefined;
  }

  private progress(): TemplateResult | typeof nothing {
    if (this.share === undefined) {
      return nothing;
    }
    const words = this.share < 1 ? t('sending') : t('uploadChecking');
    return this.share < 1
      ? html`<p>${words}</p><progress max="1" .value=${this.share} aria-label=${words}></progress>`
      : html`<p>${words}</p><progress aria-label=${words}></progress>`;
  }

  private readonly onChosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    // The same file may be chosen again.
    input.value = '';
    if (file) {
      this.file = file;
      this.key = crypto.randomUUID();
      this.trouble = '';
    }
  };

  private async send(): Promise<void> {
    const { action, file } = this;
    if (!action?.href || !file) {
      return;
    }
    this.share = 0;
    this.trouble = '';
    try {
      const document = { purpose: action.payload ?? '', file, key: this.key };
      await this.api.sendDocument(action.href, document, (share) => (this.share = share));
      this.dispatchEvent(new CustomEvent('sent'));
    } catch (failure) {
      if (!passing(failure)) {
        this.file = undefined;
      }
      this.trouble = refusal(failure);
    } finally {
      this.share = undefined;
    }
  }
}

/** What went wrong, in the words of the page. */
function refusal(failure: unknown): string {
  if (!(failure instanceof Problem)) {
    return t('didNotWork');
  }
  switch (failure.code) {
    case 'too_large':
      return t('uploadTooLarge');
    case 'unsupported_media_type':
      return t('uploadWrongType');
    case 'virus_found':
      return t('uploadVirus');
    case 'too_many_files':
      return t('uploadTooMany', { minutes: Math.max(1, Math.ceil(failure.retryAfterS / 60)) });
    case 'verification_required':
      return t('uploadVerify');
    case 'document_not_wanted':
      return t('uploadNotWanted');
    case 'invalid_request':
      return t('uploadEmpty');
    case 'no_files_taken':
      return t('uploadClosed');
    case 'too_slow':
    case 'unavailable':
      return t('uploadTryAgain');
    default:
      return failure.detail;
  }
}
