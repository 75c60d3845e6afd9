import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { Localized } from '../i18n/i18n';
import { t } from '../i18n/words';
import { controls } from './controls';
import { icon } from './icons';
import { base } from './tokens';

/**
 * A modal dialog: the browser's own, so focus is held inside and given back. Escape, the cross and a touch outside
 * close it.
 *
 * @fires dismiss - the person closed it
 */
@customElement('bw-dialog')
export class DialogElement extends LitElement {
  static override styles = [
    base,
    controls,
    css`
      dialog {
        inline-size: min(36rem, calc(100vw - 1.5rem));
        max-block-size: min(44rem, calc(100dvh - 1.5rem));
        padding: 0;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
        color: var(--ink);
        box-shadow: var(--shadow);
      }
      dialog[open] {
        display: flex;
        flex-direction: column;
      }
      dialog::backdrop {
        background: rgb(7 18 28 / 55%);
      }
      .head {
        display: flex;
        align-items: center;
        gap: 0.75rem;
        padding: 0.5rem 0.5rem 0.5rem 1.25rem;
        border-block-end: 1px solid var(--line);
      }
      h2 {
        flex: 1;
        font-size: 1.0625rem;
      }
      .body {
        overflow-y: auto;
        padding: 1.25rem;
      }
    `,
  ];

  @property() heading = '';
  @property({ type: Boolean, reflect: true }) open = false;
  @query('dialog') private dialog!: HTMLDialogElement;

  constructor() {
    super();
    new Localized(this);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open')) {
      return;
    }
    if (this.open && !this.dialog.open) {
      this.dialog.showModal();
    } else if (!this.open && this.dialog.open) {
      this.dialog.close();
    }
  }

  protected override render(): TemplateResult {
    return html`<dialog aria-labelledby="heading" @close=${this.onClose} @click=${this.onClick}>
      <div class="head">
        <h2 id="heading" dir="auto">${this.heading}</h2>
        <button class="icon-button" aria-label=${t('close')} @click=${() => this.dialog.close()}>
          ${icon('close')}
        </button>
      </div>
      <div class="body" tabindex="-1"><slot></slot></div>
    </dialog>`;
  }

  private onClose(): void {
    if (this.open) {
      this.open = false;
      this.dispatchEvent(new CustomEvent('dismiss'));
    }
  }

  private onClick(event: MouseEvent): void {
    if (event.composedPath()[0] === this.dialog) {
      this.dialog.close();
    }
  }
}
