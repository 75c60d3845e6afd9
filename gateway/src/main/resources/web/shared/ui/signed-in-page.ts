import { css, html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { Api } from '../api';
import { Http } from '../http';
import { firstLanguage, Localized, speak } from '../i18n/i18n';
import { t } from '../i18n/words';
import type { Keep } from '../keep';
import { DemoSession, pageConfig, type DemoUser } from '../session';
import { controls } from './controls';
import { brandMark, icon } from './icons';
import './sign-in';
import { base, tokens } from './tokens';

export interface Session {
  user: DemoUser;
  api: Api;
}

/** What a page says while nobody is signed in. */
export interface PageWords {
  failed: string;
  /** There is no sign-in here: the page belongs into another one that brings the token. */
  closed: string;
  whoAreYou: string;
}

/** A page for people who are signed in: asks who is here, and keeps it until they leave. */
export abstract class SignedInPage extends LitElement {
  static override styles: CSSResultGroup = [
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
    `,
  ];

  @state() private phase: 'loading' | 'closed' | 'failed' | 'ready' = 'loading';
  @state() private signInUrl = '';
  @state() private session: Session | undefined;

  /** Where this device remembers who was here. */
  protected abstract readonly kept: Keep<DemoUser>;
  protected abstract readonly roles: readonly string[];

  constructor() {
    super();
    new Localized(this);
  }

  protected abstract words(): PageWords;

  protected abstract content(session: Session): TemplateResult;

  /** Somebody has signed in, now or on an earlier visit. */
  protected welcome(_user: DemoUser): void {}

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
    this.welcome(user);
    this.session = { user, api: new Api(new Http(new DemoSession(this.signInUrl, user))) };
  }

  protected readonly signOut = (): void => {
    this.kept.set(undefined);
    this.session = undefined;
  };

  protected override render(): TemplateResult {
    const words = this.words();
    if (this.phase === 'loading') {
      return html`<div class="middle" role="status">${brandMark(48)}<p>${t('loading')}</p></div>`;
    }
    if (this.phase === 'failed') {
      return html`<div class="middle" role="alert">
        ${brandMark(48)}
        <p>${words.failed}</p>
        <button class="button primary" @click=${this.load}>${icon('retry')} ${t('tryAgain')}</button>
      </div>`;
    }
    if (this.phase === 'closed') {
      return html`<div class="middle">${brandMark(48)}<p>${words.closed}</p></div>`;
    }
    if (!this.session) {
      return html`<bw-sign-in
        .url=${this.signInUrl}
        .roles=${this.roles}
        .heading=${words.whoAreYou}
        @chosen=${(event: CustomEvent<DemoUser>) => this.signIn(event.detail)}
      ></bw-sign-in>`;
    }
    return this.content(this.session);
  }
}
