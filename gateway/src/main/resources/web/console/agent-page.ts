import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { Keep } from '../shared/keep';
import type { DemoUser } from '../shared/session';
import { SignedInPage, type PageWords, type Session } from '../shared/ui/signed-in-page';
import './desk-view';
import { t } from './words';

/** The agent's page: who is at work, then the desk. */
@customElement('bw-agent-page')
export class AgentPageElement extends SignedInPage {
  static override styles = [
    SignedInPage.styles,
    css`
      bw-desk {
        block-size: 100dvh;
      }
    `,
  ];

  // Per tab, so that two agents can be tried side by side.
  protected override readonly kept = new Keep<DemoUser>('agent', 'sessionStorage');
  protected override readonly roles = ['agent', 'supervisor'];

  protected override words(): PageWords {
    return { failed: t('consoleFailed'), closed: t('signInElsewhere'), whoAreYou: t('whoIsAtWork') };
  }

  protected override content({ api, user }: Session): TemplateResult {
    return html`<bw-desk .api=${api} .user=${user} @sign-out=${this.signOut}></bw-desk>`;
  }
}
