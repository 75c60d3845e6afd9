import { html, type TemplateResult } from 'lit';
import { t } from '../shared/i18n/words';
import type { Standing } from '../shared/transcript';
import { icon } from '../shared/ui/icons';

/** The way to a person: always there, and one step. It says when the wish is already on its way. */
export function personButton({ agent, case: open }: Standing, asking: boolean, ask: () => void): TemplateResult {
  const asked = open !== null;
  const busy = asked || asking;
  const words = agent ? t('withPerson', { name: agent.name ?? t('agent') }) : t(asked ? 'inLine' : 'talkToPerson');
  return html`<button
    slot="person"
    class="button small person"
    aria-disabled=${busy ? 'true' : 'false'}
    @click=${() => busy || ask()}
  >
    ${icon(asked ? 'check' : 'person', 18)} ${words}
  </button>`;
}
