import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { percent } from '../shared/i18n/format';
import { languages, Localized, type Language } from '../shared/i18n/i18n';
import { t as common } from '../shared/i18n/words';
import type { CaseDetail, Slot } from '../shared/model';
import { controls } from '../shared/ui/controls';
import { icon } from '../shared/ui/icons';
import { base } from '../shared/ui/tokens';
import { dossierStyles } from './dossier-styles';
import { readable, reasonWords } from './reasons';
import { t } from './words';

const SHOWN_FACTS = 6;
const sourceWords = { said: 'sourceSaid', system: 'sourceSystem', inferred: 'sourceInferred' } as const;

/**
 * All that is known already, so that the customer is asked nothing twice.
 *
 * @fires dismiss - the panel shall go
 */
@customElement('bw-dossier')
export class DossierElement extends LitElement {
  static override styles = [base, controls, dossierStyles];

  @property({ attribute: false }) case!: CaseDetail;

  constructor() {
    super();
    new Localized(this);
  }

  protected override render(): TemplateResult {
    const { dossier } = this.case;
    const dismiss = () => this.dispatchEvent(new CustomEvent('dismiss'));
    return html`<aside aria-label=${t('dossier')}>
      <div class="head">
        <h3>${t('dossier')}</h3>
        <button class="icon-button" aria-label=${common('close')} @click=${dismiss}>
          ${icon('close', 18)}
        </button>
      </div>
      <p class="summary" dir="auto">${dossier?.summary || this.case.summary || t('noSummary')}</p>
      ${this.known(dossier?.slots ?? [])}
      ${this.facts()}
      ${this.list(t('openQuestions'), dossier?.open_questions)}
      ${this.list(t('stepsTried'), dossier?.steps_tried, true)}
      ${this.intents()}
      ${this.list(t('articlesShown'), dossier?.articles)}
      ${this.list(t('linksIssued'), dossier?.links)}
      ${dossier?.last_text
        ? html`<section>
            <h4>${t('lastText')}</h4>
            <blockquote dir="auto">${dossier.last_text}</blockquote>
          </section>`
        : nothing}
    </aside>`;
  }

  /** What was settled with the customer stays in sight; single fields of the account's records fold away. */
  private known(slots: Slot[]): TemplateResult {
    const settled = slots.filter(({ name }) => !name.includes('.'));
    const shown = settled.length > 0 ? settled : slots.slice(0, SHOWN_FACTS);
    const more = slots.filter((slot) => !shown.includes(slot));
    return html`<section class="known">
      <h4>${icon('shield', 18)} ${t('doNotAskAgain')}</h4>
      ${slots.length === 0 ? html`<p class="muted">${t('nothingKnown')}</p>` : this.slots(shown)}
      ${more.length > 0
        ? html`<details>
            <summary>${t('moreFacts', { count: more.length })}</summary>
            ${this.slots(more)}
          </details>`
        : nothing}
    </section>`;
  }

  private slots(slots: Slot[]): TemplateResult {
    return html`<dl>
      ${slots.map(
        (slot) => html`<div>
          <dt>${readable(slot.name)}</dt>
          <dd>
            <span class="value" dir="auto">${slot.value}</span>
            <span class="source ${slot.verified ? 'verified' : ''}">
              ${slot.verified ? icon('check', 14) : nothing}
              ${slot.verified ? t('verified') : this.source(slot.source)}
            </span>
          </dd>
        </div>`,
      )}
    </dl>`;
  }

  private source(source: string): string {
    return source in sourceWords ? t(sourceWords[source as keyof typeof sourceWords]) : readable(source);
  }

  private facts(): TemplateResult {
    const { dossier, reason, language, contact_id: contact } = this.case;
    const speaks = dossier?.language ?? language;
    const facts: [string, string | null | undefined][] = [
      [t('reason'), reasonWords(reason)],
      [t('customerId'), contact],
      [common('language'), languages[speaks?.split('-')[0] as Language] ?? speaks],
      [t('identity'), dossier?.verification_level && readable(dossier.verification_level)],
      [t('mood'), dossier?.mood && readable(dossier.mood)],
    ];
    return html`<section>
      <dl class="facts">
        ${facts.filter(([, value]) => value).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
      </dl>
    </section>`;
  }

  private intents(): TemplateResult | typeof nothing {
    const intents = this.case.dossier?.intents ?? [];
    return intents.length === 0
      ? nothing
      : html`<section>
          <h4>${t('intents')}</h4>
          <ul>
            ${intents.map(
              ({ intent, confidence }) => html`<li class="intent">
                <span>${readable(intent)}</span><span>${percent(confidence)}</span>
                <meter min="0" max="1" value=${confidence} aria-label=${readable(intent)}></meter>
              </li>`,
            )}
          </ul>
        </section>`;
  }

  private list(heading: string, entries: string[] | undefined, ordered = false): TemplateResult | typeof nothing {
    if (!entries?.length) {
      return nothing;
    }
    const words = (entry: string) => (/^[\w.-]+$/.test(entry) ? readable(entry) : entry);
    const items = entries.map((entry) => html`<li dir="auto">${words(entry)}</li>`);
    return html`<section>
      <h4>${heading}</h4>
      ${ordered ? html`<ol class="marked">${items}</ol>` : html`<ul class="marked">${items}</ul>`}
    </section>`;
  }
}
