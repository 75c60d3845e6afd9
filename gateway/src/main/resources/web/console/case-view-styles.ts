import { css } from 'lit';

export const caseViewStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    min-inline-size: 0;
  }
  .middle {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.75rem;
    flex: 1;
    color: var(--muted);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    padding: 0.5rem 0.875rem 0.5rem 1.25rem;
    border-block-end: 1px solid var(--line);
    background: var(--surface);
  }
  .title {
    flex: 1 1 12rem;
    min-inline-size: 0;
  }
  h2 {
    font-size: 1.0625rem;
  }
  .title p {
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .back {
    display: none;
    margin-inline-start: -0.75rem;
  }
  .work {
    position: relative;
    display: flex;
    flex: 1;
    min-block-size: 0;
  }
  .talk {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-inline-size: 0;
    background: var(--sunken);
  }
  .talk > .notice {
    margin: 0 0.75rem 0.5rem;
  }
  bw-dossier {
    inline-size: 22rem;
    border-inline-start: 1px solid var(--line);
  }
  .closed {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    padding: 1.125rem;
    border-block-start: 1px solid var(--line);
    background: var(--surface);
    color: var(--muted);
    text-align: center;
  }
  .primary kbd {
    opacity: 0.85;
  }
  @media (max-width: 75rem) {
    bw-dossier {
      position: absolute;
      z-index: 2;
      inset-block: 0;
      inset-inline-end: 0;
      inline-size: min(24rem, 100%);
      box-shadow: var(--shadow);
    }
  }
  @media (max-width: 52rem) {
    .talk {
      overflow-y: auto;
    }
    bw-transcript {
      flex: 1 0 12rem;
    }
    .back {
      display: inline-grid;
    }
    header {
      padding-inline: 1rem 0.5rem;
    }
    kbd {
      display: none;
    }
  }
`;
