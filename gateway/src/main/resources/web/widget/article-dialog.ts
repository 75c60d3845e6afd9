import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Api } from '../shared/api';
import { language, Localized } from '../shared/i18n/i18n';
import { t } from '../shared/i18n/words';
import type { Article } from '../shared/model';
import { controls } from '../shared/ui/controls';
import '../shared/ui/dialog';
import { markdownView } from '../shared/ui/markdown-view';
import { retryTrouble } from '../shared/ui/notice';
import { base } from '../shared/ui/tokens';

/**
 * A help article over the chat.
 *
 * @fires dismiss
 */
@customElement('bw-article-dialog')
export class ArticleDialogElement extends LitElement {
  static override styles = [
    base,
    controls,
    css`
      article {
        overflow-wrap: anywhere;
      }
      article > * + * {
        margin-block-start: 0.75rem;
      }
      article > h3 {
        margin-block-start: 1.25rem;
        font-size: 1.0625rem;
      }
      article :is(ul, ol) {
        padding-inline-start: 1.375rem;
        list-style: disc;
      }
      article ol {
        list-style: decimal;
      }
      article li + li {
        margin-block-start: 0.375rem;
      }
      blockquote {
        margin-inline: 0;
        padding-inline-start: 0.875rem;
        border-inline-start: 3px solid var(--brand);
        color: var(--muted);
      }
      pre {
        overflow-x: auto;
        padding: 0.75rem;
        border-radius: var(--radius-s);
        background: var(--sunken);
      }
      code {
        font-family: var(--mono);
        font-size: 0.9em;
      }
      .helped {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.625rem;
        margin-block-start: 1.5rem;
        padding-block-start: 1rem;
        border-block-start: 1px solid var(--line);
      }
      .helped > :first-child {
        flex: 1 1 10rem;
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) api!: Api;
  /** The article's id; empty when none is open. */
  @property() article = '';
  @state() private shown: Article | 'loading' | 'failed' = 'loading';
  @state() private helped = false;

  constructor() {
    super();
    new Localized(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('article') && this.article) {
      void this.load();
    }
  }

  private async load(): Promise<void> {
    const wanted = this.article;
    this.shown = 'loading';
    this.helped = false;
    const found = await this.api.article(wanted, language()).catch(() => 'failed' as const);
    if (wanted === this.article) {
      this.shown = found;
    }
  }

  protected override render(): TemplateResult {
    const heading = typeof this.shown === 'object' ? this.shown.title : t('article');
    return html`<bw-dialog .heading=${heading} .open=${this.article !== ''} @dismiss=${this.dismiss}>
      ${this.content()}
    </bw-dialog>`;
  }

  private readonly dismiss = (): void => {
    this.dispatchEvent(new CustomEvent('dismiss'));
  };

  private content(): TemplateResult {
    if (this.shown === 'loading') {
      return html`<p role="status">${t('loading')}</p>`;
    }
    if (this.shown === 'failed') {
      return html`${retryTrouble(t('articleFailed'), () => this.load())}`;
    }
    const { language: spoken, markdown } = this.shown;
    return html`<article dir="auto" lang=${spoken ?? nothing}>${markdownView(markdown)}</article>
      <div class="helped" role="status">
        ${this.helped
          ? html`<span>${t('feedbackThanks')}</span>`
          : html`<span>${t('didThisHelp')}</span>
              <button class="button small" @click=${() => this.feedback(true)}>${t('yes')}</button>
              <button class="button small" @click=${() => this.feedback(false)}>${t('no')}</button>`}
      </div>`;
  }

  private async feedback(helpful: boolean): Promise<void> {
    this.helped = await this.api.articleHelped(this.article, helpful).then(
      () => true,
      () => false,
    );
  }
}
