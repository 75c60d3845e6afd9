import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Api, Draft } from '../shared/api';
import { Problem } from '../shared/http';
import { Localized } from '../shared/i18n/i18n';
import { t as common } from '../shared/i18n/words';
import type { CaseDetail, Visibility } from '../shared/model';
import { timelineOf } from '../shared/timeline';
import '../shared/ui/connection-banner';
import { controls } from '../shared/ui/controls';
import { icon } from '../shared/ui/icons';
import { passingTrouble } from '../shared/ui/notice';
import { base } from '../shared/ui/tokens';
import '../shared/ui/transcript';
import { caseHead } from './case-head';
import { caseViewStyles } from './case-view-styles';
import './dossier';
import type { KeyAction } from './keys';
import { OpenCase } from './open-case';
import { refusalWords } from './refusals';
import './reply-box';
import type { ReplyBoxElement } from './reply-box';
import './resolve-dialog';
import { t } from './words';

const WIDE = '(min-width: 75rem)';

/**
 * One case: its dossier, its transcript, and what to do with it.
 *
 * @fires back - to the list
 * @fires changed - the case was claimed, released or resolved
 */
@customElement('bw-case-view')
export class CaseViewElement extends LitElement {
  static override styles = [base, controls, caseViewStyles];

  @property({ attribute: false }) api!: Api;
  @property() case = '';
  /** The agent's id. */
  @property() me = '';
  @state() private dossierShown = matchMedia(WIDE).matches;
  @state() private resolving = false;
  @state() private busy = false;
  @state() private trouble = '';
  @query('bw-reply-box') private box!: ReplyBoxElement | null;
  private open!: OpenCase;

  constructor() {
    super();
    new Localized(this);
  }

  /** Something about this case changed at the server, or about any. */
  wake(caseId?: string): void {
    if (!caseId || caseId === this.case) {
      this.open?.reload();
    }
  }

  press(action: KeyAction): boolean {
    const mine = this.isMine();
    if (action === 'claim' && this.open.detail?.state === 'queued') {
      void this.claim();
    } else if ((action === 'reply' || action === 'note') && mine) {
      this.box?.write(action === 'note' ? 'internal' : 'public');
    } else if (action === 'resolve' && mine) {
      this.resolving = true;
    } else {
      return false;
    }
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('case')) {
      this.open?.close();
      this.open = new OpenCase(this, this.api, this.case);
      this.trouble = '';
      this.resolving = false;
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.open?.close();
  }

  protected override render(): TemplateResult {
    const { detail, refusal } = this.open;
    if (!detail) {
      return refusal
        ? html`<div class="middle" role="alert">
            ${icon('alert', 32)}
            <p>${refusal === 'unreachable' ? common('didNotWork') : refusal.detail}</p>
            <button class="button" @click=${() => this.open.retry()}>${common('tryAgain')}</button>
          </div>`
        : html`<p class="middle" role="status">${common('loading')}</p>`;
    }
    const entries = timelineOf({ items: this.open.items, outgoing: this.open.outgoing, notes: detail.notes ?? [] });
    return html`
      ${caseHead({
        case: detail,
        mine: this.isMine(),
        busy: this.busy,
        dossierShown: this.dossierShown,
        onBack: () => this.tell('back'),
        onDossier: () => (this.dossierShown = !this.dossierShown),
        onClaim: () => this.claim(),
        onRelease: () => this.attempt(() => this.open.release()),
        onResolve: () => (this.resolving = true),
      })}
      <bw-connection-banner .link=${this.open.link} @hurry=${() => this.open.retry()}></bw-connection-banner>
      <div class="work">
        <div class="talk">
          <bw-transcript
            .entries=${entries}
            .live=${this.open.settled}
            .label=${common('conversation')}
            me="agent"
          ></bw-transcript>
          ${passingTrouble(this.trouble, () => (this.trouble = ''))}
          ${this.foot(detail)}
        </div>
        <bw-dossier
          ?hidden=${!this.dossierShown}
          .case=${detail}
          @dismiss=${() => (this.dossierShown = false)}
        ></bw-dossier>
      </div>
      <bw-resolve-dialog
        .open=${this.resolving}
        .resolutions=${detail.resolutions ?? []}
        .resolve=${(resolution: string) => this.resolve(resolution)}
        @dismiss=${() => (this.resolving = false)}
      ></bw-resolve-dialog>
    `;
  }

  private foot(detail: CaseDetail): TemplateResult {
    if (this.isMine()) {
      return html`<bw-reply-box
        .agent=${this.me}
        .case=${detail.id}
        .send=${(draft: Draft, visibility: Visibility) => this.open.reply(draft, visibility)}
      ></bw-reply-box>`;
    }
    const hint = { queued: t('claimToReply'), resolved: t('isResolved') }[detail.state];
    return html`<p class="closed">
      ${icon('lock', 18)} ${hint ?? t('heldByOther', { name: detail.agent?.name ?? common('agent') })}
    </p>`;
  }

  private isMine(): boolean {
    const { detail } = this.open;
    return detail?.state === 'assigned' && detail.agent?.id === this.me;
  }

  private async claim(): Promise<void> {
    await this.attempt(() => this.open.claim());
    await this.updateComplete;
    this.box?.write('public');
  }

  private async resolve(resolution: string): Promise<void> {
    await this.open.resolve(resolution);
    this.resolving = false;
    this.tell('changed');
  }

  private async attempt(step: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.trouble = '';
    try {
      await step();
    } catch (failure) {
      this.trouble = failure instanceof Problem ? refusalWords(failure) : common('didNotWork');
    } finally {
      this.busy = false;
      this.tell('changed');
    }
  }

  private tell(name: string): void {
    this.dispatchEvent(new CustomEvent(name));
  }
}
