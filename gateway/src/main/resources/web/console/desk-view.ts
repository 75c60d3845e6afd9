import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Api } from '../shared/api';
import { Localized } from '../shared/i18n/i18n';
import { t as common } from '../shared/i18n/words';
import type { DemoUser } from '../shared/session';
import '../shared/ui/connection-banner';
import { controls } from '../shared/ui/controls';
import { brandMark, icon, initials } from '../shared/ui/icons';
import '../shared/ui/language-select';
import { passingTrouble } from '../shared/ui/notice';
import { base } from '../shared/ui/tokens';
import './case-list';
import type { CaseListElement } from './case-list';
import './case-view';
import type { CaseViewElement } from './case-view';
import { Desk } from './desk';
import { deskStyles } from './desk-styles';
import { DeskKeys, type KeyAction } from './keys';
import './keys-dialog';
import { t } from './words';

const availabilities = ['online', 'away', 'away_and_reassigning', 'offline'] as const;

/**
 * The whole of an agent's work: the list, the open case, and the keys over both.
 *
 * @fires sign-out
 */
@customElement('bw-desk')
export class DeskElement extends LitElement {
  static override styles = [base, controls, deskStyles];

  @property({ attribute: false }) api!: Api;
  @property({ attribute: false }) user!: DemoUser;
  @state() private opened = '';
  @state() private showKeys = false;
  @state() private trouble = '';
  @query('bw-case-list') private list!: CaseListElement;
  @query('bw-case-view') private view!: CaseViewElement | null;
  private desk!: Desk;
  private readonly keys = new DeskKeys((action) => this.press(action));

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.keys.listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.keys.rest();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('api')) {
      this.desk = new Desk(this, this.api, (caseId) => this.view?.wake(caseId));
    }
  }

  protected override render(): TemplateResult {
    const { desk } = this;
    return html`
      ${this.header()}
      <bw-connection-banner .link=${desk.link} @hurry=${() => desk.hurry()}></bw-connection-banner>
      ${desk.unheard
        ? html`<p class="notice warn" role="status">${icon('alert')} <span>${t('unheard')}</span></p>`
        : nothing}
      ${passingTrouble(this.trouble, () => (this.trouble = ''))}
      <main class=${this.opened ? 'opened' : ''}>
        <bw-case-list
          .mine=${desk.mine}
          .waiting=${desk.waiting}
          .state=${desk.loaded ? 'loaded' : desk.failed ? 'failed' : 'loading'}
          .opened=${this.opened}
          @open=${(event: CustomEvent<string>) => (this.opened = event.detail)}
          @again=${() => desk.hurry()}
        ></bw-case-list>
        <section>
          ${this.opened
            ? html`<bw-case-view
                .api=${this.api}
                .case=${this.opened}
                .me=${desk.me?.id ?? this.user.id}
                @back=${this.back}
                @changed=${() => desk.wake()}
              ></bw-case-view>`
            : html`<div class="empty">
                ${icon('reply', 40)}
                <h2>${t('nothingOpen')}</h2>
                <p>${t('nothingOpenHint')}</p>
              </div>`}
        </section>
      </main>
      <bw-keys-dialog
        .open=${this.showKeys}
        .keys=${this.keys}
        @dismiss=${() => (this.showKeys = false)}
      ></bw-keys-dialog>
    `;
  }

  private header(): TemplateResult {
    const name = this.desk.me?.name ?? this.user.name;
    const now = this.desk.me?.availability ?? '';
    return html`<header>
      <span class="brand">${brandMark(32)} <span>Breakwater</span></span>
      <h1 class="sr">${t('console')}</h1>
      <label class="availability ${now}">
        <span class="sr">${t('availability')}</span>
        <span class="lamp" aria-hidden="true"></span>
        <select class="field" @change=${this.onAvailability}>
          ${now ? nothing : html`<option selected disabled value="">${t('availability')}</option>`}
          ${availabilities.map((each) => html`<option value=${each} ?selected=${each === now}>${t(each)}</option>`)}
        </select>
      </label>
      <span class="space"></span>
      <bw-language-select></bw-language-select>
      <button
        class="icon-button keys"
        aria-label=${t('keys')}
        title=${t('keys')}
        @click=${() => (this.showKeys = true)}
      >
        ${icon('keyboard', 22)}
      </button>
      <button
        class="icon-button"
        aria-label=${common('signedInAs', { name })}
        title=${common('signedInAs', { name })}
        @click=${() => this.dispatchEvent(new CustomEvent('sign-out'))}
      >
        <span class="avatar person" aria-hidden="true">${initials(name)}</span>
      </button>
    </header>`;
  }

  private async onAvailability(event: Event): Promise<void> {
    this.trouble = '';
    try {
      await this.desk.setAvailability((event.target as HTMLSelectElement).value);
    } catch {
      this.trouble = common('didNotWork');
      this.requestUpdate();
    }
  }

  private readonly back = (): void => {
    const row = this.opened;
    this.opened = '';
    void this.updateComplete.then(() => this.list.focusRow(row));
  };

  private press(action: KeyAction): boolean {
    switch (action) {
      case 'next':
        return this.list.step(1);
      case 'previous':
        return this.list.step(-1);
      case 'help':
        this.showKeys = true;
        return true;
      case 'list':
        if (!this.opened) {
          return false;
        }
        this.back();
        return true;
      default:
        return this.view?.press(action) ?? false;
    }
  }
}
