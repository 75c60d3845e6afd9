import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../i18n/words';
import { icon } from './icons';

/** What went wrong, read out at once; nothing when there are no words. */
export const trouble = (words: string, then?: TemplateResult): TemplateResult | typeof nothing =>
  words
    ? html`<div class="notice bad" role="alert">${icon('alert')}<span>${words}</span>${then ?? nothing}</div>`
    : nothing;

/** The same, with a cross that takes it away. */
export const passingTrouble = (words: string, onClose: () => void): TemplateResult | typeof nothing =>
  trouble(
    words,
    html`<button class="icon-button" aria-label=${t('close')} @click=${onClose}>${icon('close', 16)}</button>`,
  );

/** The same, with a button that tries it again. */
export const retryTrouble = (words: string, onRetry: () => void): TemplateResult | typeof nothing =>
  trouble(words, html`<button class="button small" @click=${onRetry}>${t('tryAgain')}</button>`);
