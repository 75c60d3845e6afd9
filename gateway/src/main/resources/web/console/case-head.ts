import { html, nothing, type TemplateResult } from 'lit';
import { age } from '../shared/i18n/format';
import { languages, type Language } from '../shared/i18n/i18n';
import { t as common } from '../shared/i18n/words';
import type { CaseDetail } from '../shared/model';
import { icon } from '../shared/ui/icons';
import { keyOf } from './keys';
import { reasonWords } from './reasons';
import { t } from './words';

export interface CaseHead {
  case: CaseDetail;
  mine: boolean;
  busy: boolean;
  dossierShown: boolean;
  onBack: () => void;
  onDossier: () => void;
  onClaim: () => void;
  onRelease: () => void;
  onResolve: () => void;
}

/** What the case is, who has it, and what can be done with it now. */
export function caseHead(head: CaseHead): TemplateResult {
  const { case: shown, mine } = head;
  const speaks = languages[shown.language?.split('-')[0] as Language] ?? shown.language;
  const facts = [speaks, shown.queue, t('since', { age: age(shown.created_at) }), holderOf(shown, mine)];
  return html`<header>
    <button class="icon-button back" aria-label=${t('backToList')} @click=${head.onBack}>${icon('back')}</button>
    <div class="title">
      <h2>${reasonWords(shown.reason)}</h2>
      <p>${facts.join(' · ')}</p>
    </div>
    <button class="button small" aria-expanded=${head.dossierShown} @click=${head.onDossier}>
      ${icon('note', 18)} ${t('dossier')}
    </button>
    ${shown.state === 'queued'
      ? html`<button class="button primary small" ?disabled=${head.busy} @click=${head.onClaim}>
          ${icon('check', 18)} ${t('claim')} <kbd aria-hidden="true">${keyOf.claim}</kbd>
        </button>`
      : nothing}
    ${mine
      ? html`<button class="button small" ?disabled=${head.busy} @click=${head.onRelease}>${t('release')}</button>
          <button class="button primary small" @click=${head.onResolve}>
            ${icon('check', 18)} ${t('resolve')} <kbd aria-hidden="true">${keyOf.resolve}</kbd>
          </button>`
      : nothing}
  </header>`;
}

function holderOf({ state, agent }: CaseDetail, mine: boolean): string {
  if (state === 'assigned') {
    return mine ? t('yours') : t('heldBy', { name: agent?.name ?? common('agent') });
  }
  return state === 'resolved' ? t('resolved') : t('unclaimed');
}
