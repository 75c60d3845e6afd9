import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Localized } from '../shared/i18n/i18n';
import { t } from '../shared/i18n/words';
import { controls } from '../shared/ui/controls';
import '../shared/ui/dialog';
import { base } from '../shared/ui/tokens';

/**
 * Asks before a conversation is left in which a person is on the way.
 *
 * @fires dismiss - stay
 * @fires confirm - leave it and begin another one
 */
@customElement('bw-new-conversation-dialog')
export class NewConversationDialogElement extends LitElement {
  static override styles = [
    base,
    controls,
    css`
      .choices {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: 0.625rem;
        margin-block-start: 1.25rem;
      }
    `,
  ];

  @property({ type: Boolean }) open = false;

  constructor() {
    super();
    new Localized(this);
  }

  protected override render(): TemplateResult {
    return html`<bw-dialog .heading=${t('newConversation')} .open=${this.open} @dismiss=${() => this.tell('dismiss')}>
      ${this.open
        ? html`<p>${t('leaveWhileWaiting')}</p>
            <p class="choices">
              <button class="button" @click=${() => this.tell('dismiss')}>${t('stayHere')}</button>
              <button class="button primary" @click=${() => this.tell('confirm')}>${t('startNew')}</button>
            </p>`
        : nothing}
    </bw-dialog>`;
  }

  private tell(what: 'dismiss' | 'confirm'): void {
    this.dispatchEvent(new CustomEvent(what));
  }
}
