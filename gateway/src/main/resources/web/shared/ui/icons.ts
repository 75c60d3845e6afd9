import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const shapes = {
  alert: svg`<path d="M12 3.5 2.5 20h19L12 3.5z"/><path d="M12 10v4.5M12 17.2v.1"/>`,
  article: svg`<path d="M5 4h9l5 5v11H5z"/><path d="M14 4v5h5M8.5 13h7M8.5 16.5h7"/>`,
  back: svg`<path d="m14.5 5-7 7 7 7"/>`,
  bot: svg`<path d="M3 9c3 0 3 2 6 2s3-2 6-2 3 2 6 2"/><path d="M3 15c3 0 3 2 6 2s3-2 6-2 3 2 6 2"/>`,
  card: svg`<rect x="3" y="5.5" width="18" height="13" rx="2.5"/><path d="M3 10h18M7 15h3"/>`,
  check: svg`<path d="m5 12.5 4.5 4.5L19 7.5"/>`,
  clock: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7.5V12l3 2"/>`,
  close: svg`<path d="m6 6 12 12M18 6 6 18"/>`,
  copy: svg`<rect x="8.5" y="8.5" width="11" height="11" rx="2"/><path d="M15.5 8.5v-4h-11v11h4"/>`,
  document: svg`<path d="M5 4h9l5 5v11H5z"/><path d="M12 11v6m-2.5-2.5L12 17l2.5-2.5"/>`,
  down: svg`<path d="m5 9 7 7 7-7"/>`,
  globe: svg`<circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.5c3 3 3 14 0 17M12 3.5c-3 3-3 14 0 17"/>`,
  keyboard: svg`<rect x="2.5" y="6" width="19" height="12" rx="2.5"/>
    <path d="M6.5 10h.1M10 10h.1M14 10h.1M17.5 10h.1M8 14h8"/>`,
  lock: svg`<rect x="5" y="10.5" width="14" height="9.5" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>`,
  note: svg`<path d="M5 4h14v10l-5 6H5z"/><path d="M14 20v-6h5"/>`,
  person: svg`<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c1-4.5 4-6 7.5-6s6.5 1.5 7.5 6"/>`,
  phone: svg`<rect x="6.5" y="2.5" width="11" height="19" rx="2.5"/><path d="M11 18.5h2"/>`,
  plus: svg`<path d="M12 5v14M5 12h14"/>`,
  reply: svg`<path d="m9.5 6-6 6 6 6"/><path d="M3.5 12H14c4 0 6.5 2 6.5 6.5"/>`,
  retry: svg`<path d="M19.5 12a7.5 7.5 0 1 1-2.2-5.3"/><path d="M19.5 3v4.5H15"/>`,
  send: svg`<path d="M4 12 20 4.5 15 20l-3.5-6.5z"/><path d="M11.5 13.5 20 4.5"/>`,
  shield: svg`<path d="M12 3 5 5.5V11c0 5 3 8 7 10 4-2 7-5 7-10V5.5z"/><path d="m9 11.5 2.2 2.2L15.5 9.5"/>`,
  star: svg`<path d="m12 3.5 2.6 5.4 5.9.8-4.3 4.1 1 5.9L12 16.9l-5.2 2.8 1-5.9L3.5 9.7l5.9-.8z"/>`,
  upload: svg`<path d="M5 4h9l5 5v11H5z"/><path d="M12 17v-6m-2.5 2.5L12 11l2.5 2.5"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type Icon = keyof typeof shapes;

/** A drawn icon. It says nothing to a screen reader: the words are always beside it or in the label. */
export const icon = (name: Icon, size = 20): TemplateResult => html`<svg
  width=${size}
  height=${size}
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="1.8"
  stroke-linecap="round"
  stroke-linejoin="round"
  aria-hidden="true"
>
  ${shapes[name]}
</svg>`;

/** The product's sign: two calm lines of water behind a wall. */
export const brandMark = (size = 32): TemplateResult => html`<svg
  width=${size}
  height=${size}
  viewBox="0 0 32 32"
  aria-hidden="true"
>
  <rect width="32" height="32" rx="9" fill="#0b5a75" />
  <path d="M7 8v16" stroke="#fff" stroke-width="3" stroke-linecap="round" />
  <path
    d="M12.5 14c2 0 2 1.8 4.2 1.8S18.9 14 21 14s2.2 1.8 4.2 1.8
       M12.5 20.5c2 0 2 1.8 4.2 1.8s2.2-1.8 4.3-1.8 2.2 1.8 4.2 1.8"
    fill="none"
    stroke="#9fdcf0"
    stroke-width="2.2"
    stroke-linecap="round"
  />
</svg>`;

export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 2)
    .map((word) => word[0]!.toLocaleUpperCase())
    .join('');
