import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { age } from '../shared/i18n/format';
import { languages, Localized, type Language } from '../shared/i18n/i18n';
import { t as common } from '../shared/i18n/words';
import type { Case } from '../shared/model';
import { controls } from '../shared/ui/controls';
import { icon } from '../shared/ui/icons';
import { retryTrouble } from '../shared/ui/notice';
import { base } from '../shared/ui/tokens';
import { caseListStyles } from './case-list-styles';
import { reasonWords } from './reasons';
import { t } from './words';

/**
 * What the agent holds and what waits, in the order of the server: the most pressing first.
 *
 * @fires open - a case was chosen (detail: its id)
 * @fires again - the list could not be read; try again
 */
@customElement('bw-case-list')
export class CaseListElement extends LitElement {
  static override styles = [base, controls, caseListStyles];

  @property({ attribute: false }) mine: readonly Case[] = [];
  @property({ attribute: false }) waiting: readonly Case[] = [];
  @property() state: 'loading' | 'loaded' | 'failed' = 'loading';
  @property() opened = '';
  @state() private news = '';
  private known: ReadonlySet<string> | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  /** Moves the focus to the next or previous row; true when there is one. */
  step(by: 1 | -1): boolean {
    const rows = this.rows();
    const focused = this.shadowRoot!.activeElement;
    const from = rows.findIndex((row) => row === focused);
    const start = from < 0 ? rows.findIndex((row) => row.dataset.case === this.opened) : from;
    const next = rows[start < 0 ? (by > 0 ? 0 : rows.length - 1) : start + by];
    next?.focus();
    return next !== undefined;
  }

  focusRow(id: string): void {
    const rows = this.rows();
    (rows.find((row) => row.dataset.case === id) ?? rows[0])?.focus();
  }

  private rows(): HTMLElement[] {
    return [...this.shadowRoot!.querySelectorAll<HTMLElement>('button[data-case]')];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('waiting') && this.state === 'loaded') {
      const ids = new Set(this.waiting.map((each) => each.id));
      const fresh = this.known ? [...ids].filter((id) => !this.known!.has(id)).length : 0;
      this.known = ids;
      this.news = fresh > 0 ? t('newWaiting', { count: fresh }) : this.news;
    }
  }

  protected override render(): TemplateResult {
    const again = () => this.dispatchEvent(new CustomEvent('again'));
    return html`<nav aria-label=${t('cases')}>
      <p class="sr" role="status">${this.news}</p>
      ${retryTrouble(this.state === 'failed' ? t('listFailed') : '', again)}
      ${this.section(t('mine'), this.mine, t('noneMine'))} ${this.section(t('waiting'), this.waiting, t('noneWaiting'))}
    </nav>`;
  }

  private section(heading: string, cases: readonly Case[], none: string): TemplateResult {
    return html`<section>
      <h2>${heading} <span class="count">${cases.length}</span></h2>
      <ul>
        ${repeat(
          cases,
          (each) => each.id,
          (each) => html`<li>${this.row(each)}</li>`,
        )}
      </ul>
      ${cases.length === 0 ? html`<p class="none">${this.state === 'loaded' ? none : common('loading')}</p>` : nothing}
    </section>`;
  }

  private row(each: Case): TemplateResult {
    const pressing = each.lane === 'urgent' || each.urgency === 'urgent';
    const high = each.urgency === 'high';
    return html`<button
      data-case=${each.id}
      aria-current=${each.id === this.opened ? 'true' : nothing}
      @click=${() => this.dispatchEvent(new CustomEvent('open', { detail: each.id }))}
    >
      <span class="top">
        <span class="reason">${reasonWords(each.reason)}</span>
        ${pressing ? html`<span class="badge bad">${icon('alert', 14)} ${t('urgent')}</span>` : nothing}
        ${!pressing && high ? html`<span class="badge warn">${t('high')}</span>` : nothing}
      </span>
      <span class="summary" dir="auto">${each.summary || t('noSummary')}</span>
      <span class="facts">
        ${icon('clock', 14)} <span>${age(each.created_at)}</span>
        <span>${languages[each.language?.split('-')[0] as Language] ?? each.language}</span>
        <span>${each.queue}</span>
      </span>
    </button>`;
  }
}
