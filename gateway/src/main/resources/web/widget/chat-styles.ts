import { css } from 'lit';

export const chatStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    min-inline-size: 0;
    background: var(--sunken);
    overflow: hidden;
  }
  @media (min-width: 48rem) and (min-height: 34rem) {
    :host {
      border: 1px solid var(--line);
      border-radius: calc(var(--radius) + 4px);
      box-shadow: var(--shadow);
    }
  }
  header {
    display: flex;
    align-items: center;
    gap: 0.25rem;
    padding: 0.625rem 0.75rem 0.625rem 1rem;
    border-block-end: 1px solid var(--line);
    background: var(--surface);
  }
  header > .avatar {
    inline-size: 36px;
    block-size: 36px;
  }
  .title {
    flex: 1;
    min-inline-size: 0;
    padding-inline-start: 0.625rem;
  }
  .title > * {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  h1 {
    font-size: 1.0625rem;
  }
  .title p {
    color: var(--muted);
    font-size: 0.8125rem;
  }
  footer {
    display: flex;
    flex-direction: column;
    padding: 0.75rem;
    border-block-start: 1px solid var(--line);
    background: var(--surface);
  }
  footer .notice {
    margin-block-end: 0.625rem;
  }
  .person {
    border-color: var(--brand);
    color: var(--brand);
  }
  .welcome {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
    max-inline-size: 36rem;
    margin: clamp(1rem, 6vh, 3.5rem) auto 1rem;
  }
  .welcome h2 {
    font-size: 1.5rem;
  }
  .welcome p {
    color: var(--muted);
  }
  .starters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: 0.625rem;
    margin-block-start: 0.5rem;
  }
  .starters button {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    inline-size: 100%;
    min-block-size: 60px;
    padding: 0.75rem 1rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }
  .starters button svg {
    color: var(--brand);
  }
  .starters button:hover {
    border-color: var(--brand);
    background: var(--brand-soft);
  }
  .starters .urgent svg {
    color: var(--danger);
  }
  .answering > span {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    padding: 0.75rem 0 0 2.5rem;
    color: var(--muted);
    font-size: 0.875rem;
  }
  .dots {
    display: inline-flex;
    align-items: center;
    gap: 4px;
  }
  .dots i {
    inline-size: 7px;
    block-size: 7px;
    border-radius: 50%;
    background: var(--line-strong);
    animation: swell 1.2s infinite ease-in-out;
  }
  .dots i:nth-child(2) {
    animation-delay: 0.15s;
  }
  .dots i:nth-child(3) {
    animation-delay: 0.3s;
  }
  @keyframes swell {
    0%,
    60%,
    100% {
      transform: none;
    }
    30% {
      transform: translateY(-4px);
    }
  }
  @media (max-width: 30rem) {
    header {
      padding-inline: 0.625rem 0.25rem;
    }
    .title p {
      display: none;
    }
    .title h1 {
      font-size: 0.9375rem;
    }
  }
`;
