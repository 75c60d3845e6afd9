import { css } from 'lit';

export const caseListStyles = css`
  :host {
    display: block;
    overflow-y: auto;
  }
  nav {
    padding: 0.75rem;
  }
  section + section {
    margin-block-start: 1.25rem;
  }
  h2 {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    padding: 0.25rem 0.375rem 0.5rem;
    font-size: 0.875rem;
  }
  .count {
    min-inline-size: 1.5rem;
    padding: 0 0.4rem;
    border-radius: 999px;
    background: var(--brand-soft);
    color: var(--brand);
    font-size: 0.8125rem;
    text-align: center;
  }
  ul {
    display: grid;
    gap: 0.375rem;
  }
  li > button {
    display: grid;
    gap: 0.25rem;
    inline-size: 100%;
    padding: 0.625rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: var(--radius-s);
    background: var(--surface);
    text-align: start;
    cursor: pointer;
  }
  li > button:hover {
    border-color: var(--brand);
  }
  li > button[aria-current] {
    border-color: var(--brand);
    background: var(--brand-soft);
    box-shadow: inset 4px 0 0 var(--brand-fill);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
  }
  .reason {
    flex: 1;
    font-weight: 700;
    font-size: 0.9375rem;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    padding: 0.0625rem 0.5rem;
    border: 1px solid currentColor;
    border-radius: 999px;
    font-size: 0.75rem;
    font-weight: 700;
  }
  .badge.bad {
    background: var(--danger-soft);
    color: var(--danger);
  }
  .badge.warn {
    background: var(--warn-soft);
    color: var(--warn);
  }
  .summary {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125rem 0.375rem;
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .facts span + span::before {
    content: '· ';
  }
  .none {
    padding: 0.75rem;
    border: 1px dashed var(--line);
    border-radius: var(--radius-s);
    color: var(--muted);
    font-size: 0.875rem;
  }
`;
