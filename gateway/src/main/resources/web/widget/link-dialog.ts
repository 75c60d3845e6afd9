import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Api } from '../shared/api';
import { Problem } from '../shared/http';
import { clock } from '../shared/i18n/format';
import { Localized } from '../shared/i18n/i18n';
import { t } from '../shared/i18n/words';
import type { DeepLink, LinkStatus } from '../shared/model';
import { controls } from '../shared/ui/controls';
import '../shared/ui/dialog';
import { icon } from '../shared/ui/icons';
import { retryTrouble } from '../shared/ui/notice';
import { base } from '../shared/ui/tokens';

const steps = ['opened', 'signed_in', 'completed'] as const;
const stepWords = { opened: 'stepOpened', signed_in: 'stepSignedIn', completed: 'stepDone' } as const;

/**
 * The way from this screen to the right screen of the phone app: a code to scan, a link to touch, and how far the
 * phone has come.
 *
 * @fires dismiss
 */
@customElement('bw-link-dialog')
export class LinkDialogElement extends LitElement {
  static override styles = [
    base,
    controls,
    css`
      .ways {
        display: grid;
        justify-items: center;
        gap: 1rem;
        text-align: center;
      }
      img {
        inline-size: 13rem;
        block-size: 13rem;
        padding: 0.75rem;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: #fff;
      }
      .muted {
        color: var(--muted);
        font-size: 0.875rem;
      }
      ol {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: 0.5rem 1.25rem;
      }
      li {
        display: flex;
        align-items: center;
        gap: 0.375rem;
        color: var(--muted);
        font-size: 0.875rem;
      }
      li.reached {
        color: var(--good);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) api!: Api;
  /** The app's screen to open; empty when the dialog is closed. */
  @property() screen = '';
  @property() conversation: string | undefined;
  @property({ attribute: false }) links: ReadonlyMap<string, LinkStatus> = new Map();
  @state() private shown: DeepLink | 'loading' | 'failed' = 'loading';
  @state() private refusal = '';

  constructor() {
    super();
    new Localized(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('screen') && this.screen) {
      void this.load();
    }
  }

  private async load(): Promise<void> {
    const wanted = this.screen;
    this.shown = 'loading';
    this.refusal = '';
    try {
      const made = await this.api.createDeepLink(this.conversation ?? '', wanted);
      this.shown = wanted === this.screen ? made : this.shown;
    } catch (failure) {
      this.shown = wanted === this.screen ? 'failed' : this.shown;
      this.refusal = failure instanceof Problem && !failure.passing ? failure.detail : '';
    }
  }

  protected override render(): TemplateResult {
    return html`<bw-dialog .heading=${t('openInApp')} .open=${this.screen !== ''} @dismiss=${this.dismiss}>
      ${this.content()}
    </bw-dialog>`;
  }

  private readonly dismiss = (): void => {
    this.dispatchEvent(new CustomEvent('dismiss'));
  };

  private content(): TemplateResult {
    if (this.shown === 'loading') {
      return html`<p role="status">${t('loading')}</p>`;
    }
    if (this.shown === 'failed') {
      return html`${retryTrouble(this.refusal || t('linkFailed'), () => this.load())}`;
    }
    const { id, url, qr_svg: qr, expires_at: end } = this.shown;
    return html`<div class="ways">
      <p>${t('scanWithPhone')}</p>
      ${qr ? html`<img src="data:image/svg+xml,${encodeURIComponent(qr)}" alt=${t('qrCode')} />` : nothing}
      <a class="button primary" href=${url} target="_blank" rel="noopener">${icon('phone')} ${t('openOnThisDevice')}</a>
      ${end ? html`<p class="muted">${t('linkValidUntil', { time: clock(end) })}</p>` : nothing}
      ${this.progress(this.links.get(id)?.state ?? 'created')}
    </div>`;
  }

  private progress(state: string): TemplateResult {
    if (state === 'expired' || state === 'rejected') {
      const words = t(state === 'expired' ? 'linkExpired' : 'linkRejected');
      return html`<p class="notice warn" role="status">${icon('alert')} <span>${words}</span></p>`;
    }
    const reached = steps.indexOf(state as (typeof steps)[number]);
    return html`<div role="status"><ol>
      ${steps.map(
        (step, at) => html`<li class=${at <= reached ? 'reached' : ''}>
          ${icon(at <= reached ? 'check' : 'clock', 16)} ${t(stepWords[step])}
        </li>`,
      )}
    </ol></div>`;
  }
}
