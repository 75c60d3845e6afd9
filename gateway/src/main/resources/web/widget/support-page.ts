import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { suggestLanguage } from '../shared/i18n/i18n';
import { t } from '../shared/i18n/words';
import { Keep } from '../shared/keep';
import type { DemoUser } from '../shared/session';
import { SignedInPage, type PageWords, type Session } from '../shared/ui/signed-in-page';
import './chat';

/** The customer's page: who is here, then the chat. */
@customElement('bw-support-page')
export class SupportPageElement extends SignedInPage {
  static override styles = [
    SignedInPage.styles,
    css`
      .frame {
        display: grid;
        block-size: 100dvh;
      }
      @media (min-width: 48rem) and (min-height: 34rem) {
        .frame {
          grid-template-columns: min(46rem, 100%);
          justify-content: center;
          padding: 1.5rem;
        }
      }
    `,
  ];

  protected override readonly kept = new Keep<DemoUser>('customer', 'localStorage');
  protected override readonly roles = ['customer'];

  protected override words(): PageWords {
    return { failed: t('pageFailed'), closed: t('openFromAccount'), whoAreYou: t('whoAreYou') };
  }

  protected override welcome(user: DemoUser): void {
    void suggestLanguage(user.locale);
  }

  protected override content({ api, user }: Session): TemplateResult {
    return html`<main class="frame">
      <bw-chat .api=${api} .contact=${user.id} .name=${user.name} @sign-out=${this.signOut}></bw-chat>
    </main>`;
  }
}
