import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../shared/i18n/words';
import type { Author } from '../shared/model';
import { brandMark, icon, initials } from '../shared/ui/icons';
import '../shared/ui/language-select';

export interface ChatHeader {
  name: string;
  agent: Author | null;
  begun: boolean;
  onNew: () => void;
  onSignOut: () => void;
}

/** Who one talks to, and what concerns the whole conversation. */
export function chatHeader({ name, agent, begun, onNew, onSignOut }: ChatHeader): TemplateResult {
  const another = t('newConversation');
  const signedIn = t('signedInAs', { name });
  return html`<header>
    ${agent
      ? html`<span class="avatar person" aria-hidden="true">${initials(agent.name ?? t('agent'))}</span>`
      : brandMark(36)}
    <div class="title">
      <h1>${agent ? (agent.name ?? t('agent')) : t('support')}</h1>
      <p>${agent ? t('agentSubtitle') : t('assistantSubtitle')}</p>
    </div>
    <bw-language-select></bw-language-select>
    ${begun
      ? html`<button class="icon-button" aria-label=${another} title=${another} @click=${onNew}>
          ${icon('plus')}
        </button>`
      : nothing}
    <button class="icon-button" aria-label=${signedIn} title=${signedIn} @click=${onSignOut}>
      <span class="avatar" aria-hidden="true">${initials(name)}</span>
    </button>
  </header>`;
}
