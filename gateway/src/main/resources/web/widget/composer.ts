import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Localized } from '../shared/i18n/i18n';
import { t } from '../shared/i18n/words';
import { Keep } from '../shared/keep';
import { controls } from '../shared/ui/controls';
import { icon } from '../shared/ui/icons';
import { base } from '../shared/ui/tokens';

const LONGEST = 4_000;
const WARN_FROM = 3_600;

/**
 * Where the customer writes. Enter sends, Shift+Enter breaks the line; what is written survives a reload of the tab.
 *
 * @fires send - with the text
 */
@customElement('bw-composer')
export class ComposerElement extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  static override styles = [
    base,
    controls,
    css`
      form {
        display: flex;
        align-items: flex-end;
        gap: 0.5rem;
      }
      textarea.field {
        field-sizing: content;
        max-block-size: 9.5rem;
        resize: none;
        border-radius: 22px;
        line-height: 1.4;
        padding: 0.65rem 1rem;
        outline-offset: -1px;
      }
      .send {
        inline-size: 46px;
        block-size: 46px;
        flex: none;
        background: var(--brand-fill);
        color: var(--on-brand);
      }
      .send:hover {
        background: var(--brand-fill-hover);
      }
      .under {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0.5rem 1rem;
        margin-block-start: 0.5rem;
      }
      .safety {
        display: flex;
        flex: 1 1 14rem;
        gap: 0.375rem;
        align-items: center;
        color: var(--muted);
        font-size: 0.8125rem;
        line-height: 1.35;
      }
    `,
  ];

  /** Under which the draft is kept. */
  @property() key = '';
  @state() private text = '';
  @query('textarea') private area!: HTMLTextAreaElement;
  private draft = new Keep<string>('draft', 'sessionStorage');

  constructor() {
    super();
    new Localized(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('key')) {
      this.draft = new Keep(`draft.${this.key}`, 'sessionStorage');
      this.text = this.draft.get() ?? '';
    }
  }

  protected override render(): TemplateResult {
    return html`<form @submit=${this.onSubmit}>
        <textarea
          class="field"
          rows="1"
          dir="auto"
          maxlength=${LONGEST}
          enterkeyhint="send"
          aria-label=${t('yourMessage')}
          placeholder=${t('writeHere')}
          .value=${this.text}
          @input=${this.onInput}
          @keydown=${this.onKey}
        ></textarea>
        <button class="icon-button send" aria-label=${t('send')} title=${t('send')}>${icon('send', 22)}</button>
      </form>
      <div class="under">
        <slot name="person"></slot>
        ${this.text.length > WARN_FROM
          ? html`<p class="safety" role="status">${t('charactersLeft', { count: LONGEST - this.text.length })}</p>`
          : html`<p class="safety">${icon('lock', 16)} <span>${t('neverShare')}</span></p>`}
      </div>`;
  }

  private onInput(): void {
    this.text = this.area.value;
    this.draft.set(this.text || undefined);
  }

  private onKey(event: KeyboardEvent): void {
    const composing = event.isComposing || event.keyCode === 229;
    if (event.key === 'Enter' && !event.shiftKey && !composing) {
      event.preventDefault();
      this.submit();
    }
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    this.submit();
  }

  private submit(): void {
    const text = this.text.trim();
    if (text) {
      this.text = '';
      this.draft.set(undefined);
      this.dispatchEvent(new CustomEvent('send', { detail: text }));
    }
    this.area.focus();
  }
}
