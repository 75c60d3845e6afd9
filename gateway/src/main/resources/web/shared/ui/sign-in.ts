import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { languages, Localized, type Language } from '../i18n/i18n';
import { t } from '../i18n/words';
import { demoUsers, type DemoUser } from '../session';
import { controls } from './controls';
import { brandMark, initials } from './icons';
import './language-select';
import { retryTrouble } from './notice';
import { signInStyles } from './sign-in-styles';
import { base } from './tokens';

const SEARCH_FROM = 8;

/**
 * The local stack's sign-in: pick who you are. In production the exchange signs people in, and this is never shown.
 *
 * @fires chosen - a {@link DemoUser} was picked
 */
@customElement('bw-sign-in')
export class SignInElement extends LitElement {
  static override styles = [base, controls, signInStyles];

  @property() url = '';
  @property() heading = '';
  /** Which roles may use this page. */
  @property({ attribute: false }) roles: readonly string[] = [];
  @state() private users: DemoUser[] | undefined;
  @state() private failed = false;
  @state() private search = '';

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private async load(): Promise<void> {
    this.failed = false;
    try {
      this.users = (await demoUsers(this.url)).filter((user) => this.roles.includes(user.role));
    } catch {
      this.failed = true;
    }
  }

  protected override render(): TemplateResult {
    return html`<main>
      <header>
        <span class="brand">${brandMark(36)} Breakwater</span>
        <bw-language-select></bw-language-select>
      </header>
      <h1>${this.heading}</h1>
      <p class="lead">${t('signInLead')}</p>
      ${this.failed ? retryTrouble(t('signInUnreachable'), () => this.load()) : this.picker()}
    </main>`;
  }

  private picker(): TemplateResult {
    if (!this.users) {
      return html`<p class="lead" role="status">${t('loading')}</p>`;
    }
    const wanted = this.search.trim().toLowerCase();
    const found = this.users.filter((user) => Object.values(user).join(' ').toLowerCase().includes(wanted));
    return html`${this.users.length > SEARCH_FROM
        ? html`<input
            class="field"
            type="search"
            autocomplete="off"
            aria-label=${t('findUser')}
            placeholder=${t('findUser')}
            @input=${(event: Event) => (this.search = (event.target as HTMLInputElement).value)}
          />`
        : nothing}
      <ul>
        ${found.map((user) => this.user(user))}
      </ul>
      ${found.length === 0 ? html`<p class="lead" role="status">${t('nobodyFound')}</p>` : nothing}`;
  }

  private user(user: DemoUser): TemplateResult {
    const speaks = user.locale?.split('-')[0] as Language | undefined;
    const facts = [
      speaks && speaks in languages ? languages[speaks] : undefined,
      ...(user.skills ?? []),
      user.role === 'supervisor' ? t('supervisor') : undefined,
    ].filter(Boolean);
    return html`<li>
      <button @click=${() => this.dispatchEvent(new CustomEvent('chosen', { detail: user }))}>
        <span class="avatar" aria-hidden="true">${initials(user.name)}</span>
        <span class="who"><strong>${user.name}</strong><span>${user.description ?? user.id}</span></span>
        <span class="facts">${facts.join(' · ')}</span>
      </button>
    </li>`;
  }
}
