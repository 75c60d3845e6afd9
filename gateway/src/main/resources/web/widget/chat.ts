import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Api } from '../shared/api';
import { Problem } from '../shared/http';
import { Localized } from '../shared/i18n/i18n';
import { t } from '../shared/i18n/words';
import { isMessage, type Action } from '../shared/model';
import { timelineOf } from '../shared/timeline';
import '../shared/ui/connection-banner';
import { controls } from '../shared/ui/controls';
import { passingTrouble } from '../shared/ui/notice';
import { base } from '../shared/ui/tokens';
import '../shared/ui/transcript';
import './article-dialog';
import { chatHeader } from './chat-header';
import { chatStyles } from './chat-styles';
import './composer';
import type { ComposerElement } from './composer';
import { Conversation } from './conversation';
import { downloadDocument } from './download';
import './link-dialog';
import './new-conversation-dialog';
import { personButton } from './person-button';
import './queue-card';
import './rating-card';
import { UnreadTitle } from './unread-title';
import './upload-dialog';
import './verify-dialog';
import { welcome } from './welcome';

/**
 * The chat of one customer. Give it an {@link Api} whose token is the customer's, and the customer's id, under which
 * the browser keeps the open conversation.
 *
 * @fires sign-out
 */
@customElement('bw-chat')
export class ChatElement extends LitElement {
  static override styles = [base, controls, chatStyles];

  @property({ attribute: false }) api!: Api;
  @property() contact = '';
  @property() name = '';
  @state() private article = '';
  @state() private screen = '';
  @state() private verification = '';
  @state() private upload: Action | undefined;
  @state() private confirmingNew = false;
  @state() private trouble = '';
  @query('bw-composer') private composer!: ComposerElement;
  private conversation!: Conversation;
  private readonly unreadTitle = new UnreadTitle();

  constructor() {
    super();
    new Localized(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('api') || changed.has('contact')) {
      if (this.conversation) {
        this.conversation.hostDisconnected();
        this.removeController(this.conversation);
      }
      this.conversation = new Conversation(this, this.api, this.contact);
    }
    const answers = this.conversation.items.filter((item) => isMessage(item) && item.data.author.type !== 'customer');
    this.unreadTitle.show(answers.length, this.conversation.settled);
  }

  protected override async firstUpdated(): Promise<void> {
    await this.composer.updateComplete;
    this.composer.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unreadTitle.clear();
  }

  protected override render(): TemplateResult {
    const { conversation } = this;
    const standing = conversation.standing;
    const entries = timelineOf({ items: conversation.items, outgoing: conversation.outgoing });
    return html`
      ${chatHeader({
        name: this.name,
        agent: standing.agent,
        begun: conversation.id !== undefined,
        onNew: () => this.startNew(),
        onSignOut: () => this.dispatchEvent(new CustomEvent('sign-out')),
      })}
      <bw-connection-banner .link=${conversation.link} @hurry=${() => conversation.hurry()}></bw-connection-banner>
      <bw-transcript
        .entries=${entries}
        .live=${conversation.settled}
        .label=${t('conversation')}
        @action=${(event: CustomEvent<Action>) => this.act(event.detail)}
        @retry=${(event: CustomEvent<string>) => conversation.retry(event.detail)}
        @discard=${(event: CustomEvent<string>) => conversation.discard(event.detail)}
      >
        <div slot="before">
          ${conversation.settled && entries.length === 0 ? welcome(this.name, (text) => this.send(text)) : nothing}
        </div>
        <div slot="after">
          <p class="answering" role="status">${conversation.answering ? this.answering() : nothing}</p>
          ${standing.ratingAsked
            ? html`<bw-rating-card
                .given=${standing.rating}
                .rate=${(rating: number, comment: string) => conversation.rate(rating, comment)}
              ></bw-rating-card>`
            : nothing}
        </div>
      </bw-transcript>
      <footer>
        <bw-queue-card .case=${standing.case} .agent=${standing.agent}></bw-queue-card>
        ${passingTrouble(this.trouble, () => (this.trouble = ''))}
        <bw-composer
          .key=${this.contact}
          @send=${(event: CustomEvent<string>) => this.send(event.detail)}
        >
          ${personButton(standing, conversation.askingForPerson, () => this.askForPerson())}
        </bw-composer>
      </footer>
      <bw-article-dialog
        .api=${this.api}
        .article=${this.article}
        @dismiss=${() => (this.article = '')}
      ></bw-article-dialog>
      <bw-link-dialog
        .api=${this.api}
        .screen=${this.screen}
        .conversation=${conversation.id}
        .links=${standing.links}
        @dismiss=${() => (this.screen = '')}
      ></bw-link-dialog>
      <bw-verify-dialog
        .api=${this.api}
        .href=${this.verification}
        @dismiss=${() => (this.verification = '')}
        @verified=${() => this.verified()}
      ></bw-verify-dialog>
      <bw-upload-dialog
        .api=${this.api}
        .action=${this.upload}
        @dismiss=${() => (this.upload = undefined)}
        @sent=${() => this.passedOn()}
      ></bw-upload-dialog>
      <bw-new-conversation-dialog
        .open=${this.confirmingNew}
        @dismiss=${() => (this.confirmingNew = false)}
        @confirm=${this.reallyNew}
      ></bw-new-conversation-dialog>
    `;
  }

  private answering(): TemplateResult {
    return html`<span><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>${t('answering')}</span>`;
  }

  private startNew(): void {
    if (this.conversation.standing.case) {
      this.confirmingNew = true;
    } else {
      this.reallyNew();
    }
  }

  private readonly reallyNew = (): void => {
    this.confirmingNew = false;
    this.trouble = '';
    this.conversation.startNew();
    this.composer.focus();
  };

  private send(text: string): void {
    this.conversation.send(text);
    this.composer.focus();
  }

  private act(action: Action): void {
    switch (action.type) {
      case 'quick_reply':
        this.send(action.payload || action.label);
        break;
      case 'article':
        this.article = action.payload ?? '';
        break;
      case 'deep_link':
        this.screen = action.payload ?? '';
        break;
      case 'document':
        void this.attempt(() => downloadDocument(this.api, action.href ?? ''));
        break;
      case 'verify':
        this.verification = action.href ?? '';
        break;
      case 'upload':
        this.upload = action;
        break;
      case 'request_human':
        void this.askForPerson();
    }
  }

  private verified(): void {
    this.verification = '';
    this.focusComposer();
  }

  private passedOn(): void {
    this.upload = undefined;
    this.focusComposer();
  }

  private focusComposer(): void {
    // The dialog closes before the next frame, and gives the focus back to a button that the answer takes away.
    requestAnimationFrame(() => this.composer.focus());
  }

  private askForPerson(): Promise<void> {
    return this.attempt(() => this.conversation.askForPerson());
  }

  private async attempt(step: () => Promise<void>): Promise<void> {
    this.trouble = '';
    try {
      await step();
    } catch (failure) {
      this.trouble = failure instanceof Problem ? failure.detail : t('didNotWork');
    }
  }
}
