import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Localized } from '../shared/i18n/i18n';
import { controls } from '../shared/ui/controls';
import '../shared/ui/dialog';
import { base } from '../shared/ui/tokens';
import { keyOf, type DeskKeys } from './keys';
import { t } from './words';

/**
 * The keys of the desk, and the switch that turns them off.
 *
 * @fires dismiss
 */
@customElement('bw-keys-dialog')
export class KeysDialogElement extends LitElement {
  static override styles = [
    base,
    controls,
    css`
      dl {
        display: grid;
        gap: 0.5rem;
      }
      dl > div {
        display: grid;
        grid-template-columns: 6rem 1fr;
        align-items: center;
      }
      label {
        display: flex;
        align-items: center;
        gap: 0.75rem;
        min-block-size: 44px;
        margin-block-start: 1rem;
        padding-block-start: 0.75rem;
        border-block-start: 1px solid var(--line);
        cursor: pointer;
      }
      input {
        inline-size: 1.25rem;
        block-size: 1.25rem;
        accent-color: var(--brand-fill);
      }
    `,
  ];

  @property({ type: Boolean }) open = false;
  @property({ attribute: false }) keys!: DeskKeys;

  constructor() {
    super();
    new Localized(this);
  }

  protected override render(): TemplateResult {
    const dismiss = () => this.dispatchEvent(new CustomEvent('dismiss'));
    return html`<bw-dialog .heading=${t('keys')} .open=${this.open} @dismiss=${dismiss}>
      ${this.open ? this.sheet() : nothing}
    </bw-dialog>`;
  }

  private sheet(): TemplateResult {
    const rows = [
      [`${keyOf.next} ${keyOf.previous}`, t('keyMove')],
      ['Enter', t('keyOpen')],
      [keyOf.claim, t('claim')],
      [keyOf.reply, t('toCustomer')],
      [keyOf.note, t('internalNote')],
      ['Ctrl Enter', t('keySend')],
      [keyOf.resolve, t('resolve')],
      [keyOf.list, t('backToList')],
      [keyOf.help, t('keys')],
    ] as const;
    return html`<dl>
        ${rows.map(
          ([keys, words]) => html`<div>
            <dt>${keys.split(' ').map((key) => html`<kbd>${key}</kbd> `)}</dt>
            <dd>${words}</dd>
          </div>`,
        )}
      </dl>
      <label>
        <input
          type="checkbox"
          .checked=${this.keys?.on ?? true}
          @change=${(event: Event) => (this.keys.on = (event.target as HTMLInputElement).checked)}
        />
        ${t('keysOn')}
      </label>`;
  }
}
