import { css } from 'lit';

export const transcriptStyles = css`
  :host {
    position: relative;
    display: flex;
    flex: 1;
    min-block-size: 0;
  }
  .scroll {
    flex: 1;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-gutter: stable;
    padding: 0.25rem 1rem 1rem;
  }
  .scroll:focus-visible {
    outline-offset: -3px;
  }
  ol {
    display: flex;
    flex-direction: column;
    gap: 0.25rem;
  }
  .day {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    margin-block: 1rem 0.25rem;
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .day::before,
  .day::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid var(--line);
  }
  .message {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 0.3125rem;
    max-inline-size: min(36rem, 88%);
  }
  .message.first,
  .message.outgoing {
    margin-block-start: 0.75rem;
  }
  .message.mine {
    align-self: flex-end;
    align-items: flex-end;
  }
  .theirs .bubble,
  .theirs .actions,
  .theirs .secret,
  .offered {
    margin-inline-start: 2.5rem;
  }
  .head {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    font-size: 0.8125rem;
    color: var(--muted);
  }
  .name {
    font-weight: 600;
    color: var(--ink);
  }
  .mine .head {
    padding-inline-end: 0.25rem;
  }
  .bubble {
    max-inline-size: 100%;
    padding: 0.625rem 0.9375rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .theirs.first .bubble {
    border-start-start-radius: 4px;
  }
  .mine .bubble {
    border-color: transparent;
    border-end-end-radius: 4px;
    background: var(--brand-fill);
    color: var(--on-brand);
    white-space: pre-wrap;
  }
  .mine a {
    color: inherit;
  }
  .theirs.agent .bubble {
    background: var(--brand-soft);
    border-color: color-mix(in srgb, var(--brand) 30%, transparent);
  }
  .sending .bubble {
    opacity: 0.9;
  }
  .failed .bubble {
    background: var(--danger-soft);
    border-color: var(--danger);
    color: var(--ink);
  }
  .note {
    max-inline-size: 100%;
    align-self: stretch;
    padding: 0.5rem 0.75rem 0.625rem;
    border: 1px dashed var(--warn-line);
    border-radius: var(--radius-s);
    background: var(--warn-soft);
  }
  .note .bubble {
    padding: 0;
    border: 0;
    background: none;
  }
  .note .head,
  .note .name {
    color: var(--warn);
  }
  .bubble > :is(p, ul, ol, pre, blockquote) + * {
    margin-block-start: 0.5rem;
  }
  .bubble :is(ul, ol) {
    display: block;
    padding-inline-start: 1.25rem;
    list-style: disc;
  }
  .bubble ol {
    list-style: decimal;
  }
  .bubble code {
    font-family: var(--mono);
    font-size: 0.9em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.125rem;
  }
  .action {
    background: var(--surface);
    border-color: var(--line-strong);
    color: var(--brand);
  }
  .offered,
  .fate,
  .secret {
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .fate,
  .secret,
  .fate > span:first-child {
    display: flex;
    align-items: center;
    gap: 0.3125rem;
  }
  .secret {
    color: var(--good);
    font-weight: 600;
  }
  .fate.bad {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0.25rem 0.75rem;
    color: var(--danger);
    font-weight: 600;
  }
  .row {
    display: flex;
  }
  .event {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.25rem 0.5rem;
    margin-block: 0.875rem 0.25rem;
    color: var(--muted);
    font-size: 0.875rem;
    text-align: center;
  }
  .event time {
    font-size: 0.8125rem;
  }
  .jump {
    position: absolute;
    inset-block-end: 0.75rem;
    inset-inline-start: 50%;
    translate: -50% 0;
    box-shadow: var(--shadow);
  }
`;
