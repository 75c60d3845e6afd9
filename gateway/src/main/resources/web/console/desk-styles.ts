import { css } from 'lit';

export const deskStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
    padding: 0.375rem 0.75rem 0.375rem 1rem;
    border-block-end: 1px solid var(--line);
    background: var(--surface);
  }
  .brand {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    margin-inline-end: 1rem;
    font-weight: 700;
  }
  .space {
    flex: 1;
  }
  .availability {
    position: relative;
    display: inline-flex;
    align-items: center;
  }
  .availability select {
    field-sizing: content;
    max-inline-size: 13rem;
    padding-inline-start: 2rem;
    border-radius: 999px;
    font-size: 0.9375rem;
    font-weight: 600;
  }
  .lamp {
    position: absolute;
    inset-inline-start: 0.875rem;
    inline-size: 10px;
    block-size: 10px;
    border: 2px solid var(--line-strong);
    border-radius: 50%;
    pointer-events: none;
  }
  .online .lamp {
    border-color: transparent;
    background: light-dark(#1d8a4e, #55cf8f);
  }
  .away .lamp,
  .away_and_reassigning .lamp {
    border-color: transparent;
    background: light-dark(#b87a00, #f2c46d);
  }
  .notice {
    border-radius: 0;
  }
  main {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(17rem, 22rem) 1fr;
    min-block-size: 0;
  }
  bw-case-list {
    min-block-size: 0;
    border-inline-end: 1px solid var(--line);
    background: var(--surface);
  }
  main > section {
    display: grid;
    min-block-size: 0;
    min-inline-size: 0;
  }
  .empty {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.5rem;
    padding: 2rem;
    color: var(--muted);
    text-align: center;
  }
  .empty h2 {
    color: var(--ink);
    font-size: 1.125rem;
  }
  .empty p {
    max-inline-size: 26rem;
  }
  @media (max-width: 52rem) {
    main {
      grid-template-columns: 1fr;
    }
    main.opened bw-case-list,
    main:not(.opened) section {
      display: none;
    }
    .keys,
    .brand > span {
      display: none;
    }
  }
`;
