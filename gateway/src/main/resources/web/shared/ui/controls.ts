import { css } from 'lit';

/** Buttons, fields and notices: classes on native elements. Every target is at least 44 px. */
export const controls = css`
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-block-size: 44px;
    padding: 0.375rem 1rem;
    border: 1px solid var(--line-strong);
    border-radius: 999px;
    background: var(--raised);
    color: var(--ink);
    font-weight: 600;
    font-size: 0.9375rem;
    line-height: 1.25;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
    transition: background-color 120ms, border-color 120ms;
  }
  .button:hover:not(:disabled, [aria-disabled='true']) {
    background: var(--brand-soft);
    border-color: var(--brand);
  }
  .button.primary {
    background: var(--brand-fill);
    border-color: transparent;
    color: var(--on-brand);
  }
  .button.primary:hover:not(:disabled, [aria-disabled='true']) {
    background: var(--brand-fill-hover);
  }
  .button.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--brand);
  }
  .button.small {
    padding-inline: 0.75rem;
    font-size: 0.875rem;
  }
  .button:disabled,
  .button[aria-disabled='true'] {
    cursor: default;
    background: var(--sunken);
    border-color: var(--line);
    color: var(--muted);
  }
  .icon-button {
    display: inline-grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 1px solid transparent;
    border-radius: 999px;
    background: transparent;
    color: inherit;
    cursor: pointer;
  }
  .icon-button:hover {
    background: color-mix(in srgb, currentColor 10%, transparent);
  }
  .field {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5rem 0.875rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-s);
    background: var(--surface);
    color: var(--ink);
  }
  .field::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  select.field {
    inline-size: auto;
    padding-inline-end: 0.5rem;
    cursor: pointer;
  }
  .notice {
    display: flex;
    gap: 0.625rem;
    align-items: flex-start;
    padding: 0.625rem 0.875rem;
    border: 1px solid transparent;
    border-radius: var(--radius-s);
    font-size: 0.9375rem;
  }
  .notice > svg {
    margin-block-start: 0.125rem;
  }
  .notice > span {
    flex: 1;
  }
  .notice:has(button) {
    align-items: center;
    padding-block: 0.125rem;
    min-block-size: 44px;
  }
  .notice.bad {
    background: var(--danger-soft);
    color: var(--danger);
  }
  .notice.warn {
    background: var(--warn-soft);
    color: var(--warn);
  }
  .notice.good {
    background: var(--good-soft);
    color: var(--good);
  }
  .avatar {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 2rem;
    block-size: 2rem;
    border-radius: 50%;
    background: var(--brand-soft);
    color: var(--brand);
    font-size: 0.75rem;
    font-weight: 700;
    letter-spacing: 0.02em;
  }
  .avatar.person {
    background: var(--brand-fill);
    color: var(--on-brand);
  }
  kbd {
    display: inline-block;
    min-inline-size: 1.5em;
    padding: 0 0.35em;
    border: 1px solid currentColor;
    border-radius: 5px;
    font: 600 0.75rem/1.5 var(--mono);
    text-align: center;
  }
`;
