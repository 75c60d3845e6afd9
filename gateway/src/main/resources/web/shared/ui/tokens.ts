import { css } from 'lit';

/** Colour, space, type and motion. Adopted by each top element; everything below inherits. */
export const tokens = css`
  :host {
    color-scheme: light dark;
    --paper: light-dark(#eef2f6, #0b1118);
    --surface: light-dark(#ffffff, #131c26);
    --sunken: light-dark(#f5f7fa, #0f1720);
    --raised: light-dark(#ffffff, #1a2531);
    --ink: light-dark(#15222f, #e7edf3);
    --muted: light-dark(#51606f, #a2b1bf);
    --line: light-dark(#dbe2e9, #283644);
    --line-strong: light-dark(#8593a1, #66798b);
    --brand: light-dark(#0b5a75, #6fc6e2);
    --brand-fill: light-dark(#0b5a75, #11698a);
    --brand-fill-hover: light-dark(#08485e, #177da3);
    --on-brand: #ffffff;
    --brand-soft: light-dark(#e4f1f6, #13303d);
    --danger: light-dark(#a8231b, #ff9d94);
    --danger-fill: #b3261e;
    --danger-soft: light-dark(#fdecea, #3a1b1b);
    --warn: light-dark(#7a4d00, #f2c46d);
    --warn-soft: light-dark(#fff3d9, #33270f);
    --warn-line: light-dark(#e2bd6b, #6d5320);
    --good: light-dark(#17633d, #7fd6a8);
    --good-soft: light-dark(#e4f5ec, #12301f);
    --focus: light-dark(#0b6fd6, #8cc4ff);
    --shadow: 0 1px 2px rgb(9 30 49 / 6%), 0 8px 28px rgb(9 30 49 / 10%);
    --radius: 14px;
    --radius-s: 9px;
    --font: -apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans',
      'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', 'Malgun Gothic', sans-serif;
    --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace;
    font: 400 1rem/1.5 var(--font);
    color: var(--ink);
  }
`;

/** What every component starts from. */
export const base = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1,
  h2,
  h3 {
    font-size: 1rem;
    line-height: 1.3;
    text-wrap: balance;
  }
  a {
    color: var(--brand);
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  svg {
    flex: none;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
`;
