import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Localized } from '../i18n/i18n';
import { t } from '../i18n/words';
import type { LinkState } from '../live-stream';
import { controls } from './controls';
import { icon } from './icons';
import { base } from './tokens';

/** Most broken lines come back at the first try: only a longer break is worth a word. */
const WORTH_A_WORD_MS = 2_500;
const BACK_AGAIN_MS = 3_000;

/**
 * Says when live updates stand still, and when they are back.
 *
 * @fires hurry - the person wants the next try now
 */
@customElement('bw-connection-banner')
export class ConnectionBannerElement extends LitElement {
  static override styles = [
    base,
    controls,
    css`
      .notice {
        align-items: center;
        padding-block: 0.25rem;
        border-radius: 0;
        min-block-size: 44px;
      }
      .notice span {
        flex: 1;
      }
    `,
  ];

  @property() link: LinkState = 'idle';
  @state() private shown: 'nothing' | 'lost' | 'refused' | 'back' = 'nothing';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('link')) {
      return;
    }
    if (this.link === 'open' || this.link === 'idle') {
      this.show(this.shown === 'lost' && this.link === 'open' ? 'back' : 'nothing');
    } else if (this.link === 'refused') {
      this.show('refused');
    } else if (this.shown !== 'lost' && this.timer === undefined && this.link === 'waiting') {
      this.timer = setTimeout(() => this.show('lost'), WORTH_A_WORD_MS);
    }
  }

  protected override render(): TemplateResult {
    return html`<div role="status">${this.words()}</div>`;
  }

  private words(): TemplateResult | typeof nothing {
    switch (this.shown) {
      case 'lost':
        return html`<div class="notice warn">
          ${icon('alert')}<span>${t(navigator.onLine ? 'reconnecting' : 'offline')}</span>
          <button class="button small" @click=${() => this.dispatchEvent(new CustomEvent('hurry'))}>
            ${t('tryNow')}
          </button>
        </div>`;
      case 'refused':
        return html`<div class="notice bad">${icon('alert')}<span>${t('refused')}</span></div>`;
      case 'back':
        return html`<div class="notice good">${icon('check')}<span>${t('connectedAgain')}</span></div>`;
      case 'nothing':
        return nothing;
    }
  }

  private show(what: typeof this.shown): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.shown = what;
    if (what === 'back') {
      this.timer = setTimeout(() => this.show('nothing'), BACK_AGAIN_MS);
    }
  }
}
