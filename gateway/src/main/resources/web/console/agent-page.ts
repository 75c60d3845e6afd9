import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Api } from '../shared/api';
import { Http } from '../shared/http';
import { firstLanguage, Localized, speak } from '../shared/i18n/i18n';
import { t as common } from '../shared/i18n/words';
import { Keep } from '../shared/keep';
import { DemoSession, pageConfig, type DemoUser } from '../shared/session';
import { controls } from '../shared/ui/controls';
import { brandMark, icon } from '../shared/ui/icons';
import '../shared/ui/sign-in';
import { base, tokens } from '../shared/ui/tokens';
import './desk-view';
import { t } from './words';

/** The agent's page: who is at work, then the desk. */
@customElement('bw-agent-page')
export class AgentPageElement extends LitElement {
  static override styles = [
    tokens,
    base,
    controls,
    css`
      :host {
        display: block;
        block-size: 100%;
        background: var(--paper);
      }
      .middle {
        display: grid;
        place-content: center;
        justify-items: center;
        gap: 1rem;
        block-size: 100%;
        padding: 1rem;
        text-align: center;
      }
      bw-desk {
        block-size: 100dvh;
      }
    `,
  ];

  @state() private phase: 'loading' | 'closed' | 'failed' | 'ready' = 'loading';
  @state() private signInUrl = '';
  @state() private session: { user: DemoUser; api: Api } | undefined;
  // Per tab, so that two agents can be tried side by side.
  private readonly kept = new Keep<DemoUser>('agent', 'sessionStorage');

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private async load(): Promise<void> {
    this.phase = 'loading';
    try {
      const [config] = await Promise.all([pageConfig(), speak(firstLanguage())]);
      this.signInUrl = config.sign_in_url ?? '';
      const user = this.kept.get();
      if (this.signInUrl && user) {
        this.signIn(user);
      }
      this.phase = this.signInUrl ? 'ready' : 'closed';
    } catch {
      this.phase = 'failed';
    }
  }

  private signIn(user: DemoUser): void {
    this.kept.set(user);
    this.session = { user, api: new Api(new Http(new DemoSession(this.signInUrl, user))) };
  }

  private readonly signOut = (): void => {
    this.kept.set(undefined);
    this.session = undefined;
  };

  protected override render(): TemplateResult {
    if (this.phase === 'loading') {
      return html`<div class="middle" role="status">${brandMark(48)}<p>${common('loading')}</p></div>`;
    }
    if (this.phase === 'failed') {
      return html`<div class="middle" role="alert">
        ${brandMark(48)}
        <p>${t('consoleFailed')}</p>
        <button class="button primary" @click=${this.load}>${icon('retry')} ${common('tryAgain')}</button>
      </div>`;
    }
    if (this.phase === 'closed') {
      return html`<div class="middle">${brandMark(48)}<p>${t('signInElsewhere')}</p></div>`;
    }
    if (!this.session) {
      return html`<bw-sign-in
        .url=${this.signInUrl}
        .roles=${['agent', 'supervisor']}
        .heading=${t('whoIsAtWork')}
        @chosen=${(event: CustomEvent<DemoUser>) => this.signIn(event.detail)}
      ></bw-sign-in>`;
    }
    const { api, user } = this.session;
    return html`<bw-desk .api=${api} .user=${user} @sign-out=${this.signOut}></bw-desk>`;
  }
}
