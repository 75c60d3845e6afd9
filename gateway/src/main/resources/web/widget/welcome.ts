import { html, type TemplateResult } from 'lit';
import { t } from '../shared/i18n/words';
import { icon, type Icon } from '../shared/ui/icons';

const starters = [
  ['clock', 'starterWithdrawal', ''],
  ['card', 'starterCard', ''],
  ['document', 'starterProof', ''],
  ['shield', 'starterFraud', 'urgent'],
] as const satisfies readonly (readonly [Icon, string, string])[];

/** The first screen: who answers, what it can do, how to reach a person, and four ways to begin. */
export const welcome = (name: string, send: (text: string) => void): TemplateResult => html`<section class="welcome">
  <h2>${t('greeting', { name: name.split(' ')[0] ?? name })}</h2>
  <p>${t('introduction')}</p>
  <ul class="starters">
    ${starters.map(
      ([sign, key, kind]) => html`<li>
        <button class=${kind} @click=${() => send(t(key))}>${icon(sign, 22)} <span>${t(key)}</span></button>
      </li>`,
    )}
  </ul>
</section>`;
