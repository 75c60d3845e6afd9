import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { choose, language, languages, Localized, type Language } from '../i18n/i18n';
import { t } from '../i18n/words';
import { controls } from './controls';
import { icon } from './icons';
import { base } from './tokens';

/** Chooses the language of the page; the choice is kept on the device. */
@customElement('bw-language-select')
export class LanguageSelectElement extends LitElement {
  static override styles = [
    base,
    controls,
    css`
      label {
        position: relative;
        display: inline-flex;
        align-items: center;
      }
      label > svg {
        position: absolute;
        inset-inline-start: 0.75rem;
        pointer-events: none;
      }
      select.field {
        padding-inline-start: 2.25rem;
        field-sizing: content;
        max-inline-size: 9.5rem;
        border-radius: 999px;
        font-size: 0.9375rem;
      }
      option {
        background: var(--surface);
        color: var(--ink);
      }
      @media (max-width: 30rem) {
        label > svg {
          inset-inline-start: 13px;
        }
        select.field {
          inline-size: 44px;
          padding: 0;
          border-color: transparent;
          background: none;
          font-size: 0;
          appearance: none;
        }
        option {
          font-size: 1rem;
        }
      }
    `,
  ];

  constructor() {
    super();
    new Localized(this);
  }

  protected override render(): TemplateResult {
    return html`<label>
      <span class="sr">${t('language')}</span>
      ${icon('globe', 18)}
      <select class="field" @change=${this.onChange}>
        ${Object.entries(languages).map(
          ([tag, name]) => html`<option value=${tag} lang=${tag} ?selected=${tag === language()}>${name}</option>`,
        )}
      </select>
    </label>`;
  }

  private onChange(event: Event): void {
    void choose((event.target as HTMLSelectElement).value as Language);
  }
}
