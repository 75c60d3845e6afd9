import { css } from 'lit';

export const dossierStyles = css`
  :host {
    overflow-y: auto;
    background: var(--surface);
  }
  aside {
    display: grid;
    gap: 1rem;
    padding: 0.5rem 1rem 1.5rem;
    font-size: 0.9375rem;
    overflow-wrap: anywhere;
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-block-end: -0.75rem;
    margin-inline-end: -0.5rem;
  }
  h4 {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    margin: 0 0 0.375rem;
    font-size: 0.8125rem;
    color: var(--muted);
  }
  .summary {
    font-weight: 500;
  }
  .known {
    padding: 0.75rem 0.875rem;
    border: 1px solid color-mix(in srgb, var(--good) 45%, transparent);
    border-radius: var(--radius-s);
    background: var(--good-soft);
  }
  .known h4 {
    color: var(--good);
    font-size: 0.9375rem;
  }
  .known dl {
    display: grid;
    gap: 0.5rem;
  }
  summary {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    color: var(--good);
    font-size: 0.875rem;
    font-weight: 600;
    cursor: pointer;
  }
  summary::before {
    content: '+';
    inline-size: 1.25em;
  }
  [open] > summary::before {
    content: '−';
  }
  dt {
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .known dd {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 0.75rem;
  }
  .value {
    font-weight: 600;
  }
  .source {
    display: inline-flex;
    align-items: center;
    gap: 0.1875rem;
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .source.verified {
    color: var(--good);
    font-weight: 600;
  }
  .muted {
    color: var(--muted);
  }
  .facts {
    display: grid;
    gap: 0.25rem;
  }
  .facts > div {
    display: grid;
    grid-template-columns: 8rem 1fr;
    gap: 0.5rem;
    align-items: baseline;
  }
  .marked {
    display: grid;
    gap: 0.25rem;
    padding-inline-start: 1.25rem;
    list-style: disc;
  }
  ol.marked {
    list-style: decimal;
  }
  .intent {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 0.5rem;
  }
  .intent + .intent {
    margin-block-start: 0.375rem;
  }
  meter {
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: 0.5rem;
  }
  blockquote {
    margin: 0;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--line-strong);
    white-space: pre-line;
  }
`;
