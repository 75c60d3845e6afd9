import { css } from 'lit';

export const signInStyles = css`
  :host {
    display: block;
    min-block-size: 100%;
    padding: clamp(0.75rem, 4vw, 3rem) 0.75rem;
  }
  main {
    display: flex;
    flex-direction: column;
    gap: 1rem;
    max-inline-size: 44rem;
    margin-inline: auto;
    padding: clamp(1rem, 4vw, 2rem);
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) + 4px);
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.75rem;
  }
  .brand {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    font-size: 1.125rem;
    font-weight: 700;
  }
  h1 {
    margin-block-start: 0.5rem;
    font-size: 1.5rem;
  }
  .lead {
    color: var(--muted);
  }
  ul {
    display: grid;
    gap: 0.5rem;
  }
  li > button {
    display: flex;
    align-items: center;
    gap: 0.875rem;
    inline-size: 100%;
    min-block-size: 60px;
    padding: 0.625rem 0.875rem;
    border: 1px solid var(--line);
    border-radius: var(--radius-s);
    background: var(--surface);
    text-align: start;
    cursor: pointer;
  }
  li > button:hover {
    border-color: var(--brand);
    background: var(--brand-soft);
  }
  .who {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-inline-size: 0;
  }
  .who > span {
    color: var(--muted);
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }
  .facts {
    color: var(--muted);
    font-size: 0.8125rem;
    text-align: end;
  }
  .avatar {
    inline-size: 2.5rem;
    block-size: 2.5rem;
    font-size: 0.875rem;
  }
  @media (max-width: 26rem) {
    li > button {
      flex-wrap: wrap;
    }
    .facts {
      flex-basis: 100%;
      padding-inline-start: 3.375rem;
      text-align: start;
    }
  }
`;
