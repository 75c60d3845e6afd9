import { css } from 'lit';

export const replyBoxStyles = css`
  form {
    display: grid;
    gap: 0.625rem;
    padding: 0.625rem 0.75rem 0.75rem;
    border-block-start: 3px solid var(--brand-fill);
    background: var(--surface);
  }
  form.internal {
    border-block-start: 3px dashed var(--warn);
    background: var(--warn-soft);
  }
  .modes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }
  .modes label {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-block-size: 44px;
    padding: 0.25rem 0.875rem;
    border: 1px solid var(--line-strong);
    border-radius: 999px;
    background: var(--surface);
    font-size: 0.9375rem;
    font-weight: 600;
    cursor: pointer;
  }
  .public .chosen {
    border-color: transparent;
    background: var(--brand-fill);
    color: var(--on-brand);
  }
  .internal .chosen {
    border: 2px dashed var(--warn);
    color: var(--warn);
  }
  .modes label:has(:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .modes input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  textarea.field {
    field-sizing: content;
    outline-offset: -1px;
    min-block-size: 5rem;
    max-block-size: 14rem;
    resize: none;
  }
  .internal textarea.field {
    border: 2px dashed var(--warn);
  }
  .under {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
  }
  .hint {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    color: var(--muted);
    font-size: 0.875rem;
  }
  .internal .hint {
    color: var(--warn);
    font-weight: 600;
  }
  .internal .button.primary:not(:disabled) {
    background: light-dark(#7a4d00, #e7b659);
    color: light-dark(#fff, #241a06);
  }
  @media (forced-colors: active) {
    .modes .chosen {
      outline: 3px solid Highlight;
    }
  }
  @media (max-width: 52rem) {
    kbd {
      display: none;
    }
  }
`;
