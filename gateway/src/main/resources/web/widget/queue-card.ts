import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { waitWords } from '../shared/i18n/format';
import { Localized } from '../shared/i18n/i18n';
import { t } from '../shared/i18n/words';
import type { Author, CaseStatus } from '../shared/model';
import { icon } from '../shared/ui/icons';
import { base } from '../shared/ui/tokens';

/** Where the customer stands on the way to a person: the place in line and the wait, as they change. */
@customElement('bw-queue-card')
export class QueueCardElement extends LitElement {
  static override styles = [
    base,
    css`
      .card {
        display: grid;
        grid-template-columns: auto 1fr auto;
        align-items: center;
        gap: 0.125rem 0.875rem;
        margin-block-end: 0.75rem;
        padding: 0.75rem 1rem;
        border: 1px solid color-mix(in srgb, var(--brand) 35%, transparent);
        border-radius: var(--radius);
        background: var(--brand-soft);
      }
      .sign {
        grid-row: span 2;
        display: grid;
        place-items: center;
        inline-size: 2.5rem;
        block-size: 2.5rem;
        border-radius: 50%;
        background: var(--brand-fill);
        color: var(--on-brand);
      }
      strong {
        line-height: 1.3;
      }
      .hint {
        grid-column: 2;
        color: var(--muted);
        font-size: 0.875rem;
      }
      .place {
        grid-row: 1 / span 2;
        grid-column: 3;
        text-align: center;
        font-size: 0.75rem;
        color: var(--muted);
      }
      .place b {
        display: block;
        color: var(--brand);
        font-size: 1.5rem;
        font-variant-numeric: tabular-nums;
        line-height: 1.1;
      }
      @media (max-width: 30rem) {
        .card {
          grid-template-columns: 1fr auto;
          padding: 0.625rem 0.875rem;
        }
        .sign {
          display: none;
        }
        .hint {
          grid-column: 1 / -1;
        }
        .place {
          grid-row: 1;
          grid-column: 2;
        }
      }
      @media (forced-colors: active) {
        .sign {
          border: 1px solid;
        }
      }
    `,
  ];

  @property({ attribute: false }) case: CaseStatus | null = null;
  @property({ attribute: false }) agent: Author | null = null;

  constructor() {
    super();
    new Localized(this);
  }

  protected override render(): TemplateResult {
    return html`<div role="status">${this.case && !this.agent ? this.card(this.case) : nothing}</div>`;
  }

  private card({ case_id: id, queue }: CaseStatus): TemplateResult {
    const wait = waitWords(queue?.wait_min_s, queue?.wait_max_s);
    const place = queue?.queue_position;
    return html`<div class="card" data-case=${id}>
      <span class="sign">${icon('person')}</span>
      <strong>${wait ? t(wait.below ? 'waitBelow' : 'waitAbout', { wait: wait.time }) : t('personComing')}</strong>
      <span class="hint">${t('placeIsKept')}</span>
      ${place ? html`<span class="place">${t('placeInLine')} <b>${place}</b></span>` : nothing}
    </div>`;
  }
}
