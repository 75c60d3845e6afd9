/**
 * The part of Markdown that articles and bot messages use: headings, paragraphs, lists, quotes, code, emphasis and
 * links. It is parsed into a tree of our own, never into HTML, so markup in the text stays text.
 */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'em'; content: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'link'; href: string; content: Inline[] };

export type Block =
  | { kind: 'heading'; level: number; content: Inline[] }
  | { kind: 'paragraph'; content: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  | { kind: 'quote'; content: Block[] }
  | { kind: 'code'; text: string }
  | { kind: 'rule' };

const BULLET = /^\s{0,3}[-*+]\s+(.*)$/;
const NUMBER = /^\s{0,3}\d{1,3}[.)]\s+(.*)$/;
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const QUOTE = /^\s{0,3}>\s?(.*)$/;
const RULE = /^\s{0,3}([-*_])(\s*\1){2,}\s*$/;
const FENCE = /^\s{0,3}```/;

/** Quotes inside quotes are taken apart this deep; what lies deeper is shown as it was written. */
const DEEPEST_QUOTE = 3;

export function parseMarkdown(source: string): Block[] {
  return parse(source.replace(/\r\n?/g, '\n').split('\n'), 0);
}

function parse(lines: string[], depth: number): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    at = lines[at]!.trim() === '' ? at + 1 : block(lines, at, depth, blocks);
  }
  return blocks;
}

/** Reads the block that begins at the line and answers where the next one may begin. */
function block(lines: string[], at: number, depth: number, blocks: Block[]): number {
  const line = lines[at]!;
  const heading = HEADING.exec(line);
  if (heading) {
    blocks.push({ kind: 'heading', level: heading[1]!.length, content: parseInline(heading[2]!) });
    return at + 1;
  }
  if (FENCE.test(line)) {
    const code = run(lines, at + 1, (each) => !FENCE.test(each));
    blocks.push({ kind: 'code', text: code.join('\n') });
    return at + code.length + 2;
  }
  if (RULE.test(line)) {
    blocks.push({ kind: 'rule' });
    return at + 1;
  }
  if (QUOTE.test(line) && depth < DEEPEST_QUOTE) {
    const quoted = run(lines, at, (each) => QUOTE.test(each));
    const inner = quoted.map((each) => QUOTE.exec(each)![1]!);
    blocks.push({ kind: 'quote', content: parse(inner, depth + 1) });
    return at + quoted.length;
  }
  const marker = BULLET.test(line) ? BULLET : NUMBER.test(line) ? NUMBER : undefined;
  return marker ? list(lines, at, marker, blocks) : paragraph(lines, at, blocks);
}

function list(lines: string[], start: number, marker: RegExp, blocks: Block[]): number {
  const items: string[] = [];
  let at = start;
  for (; at < lines.length; at++) {
    const item = marker.exec(lines[at]!);
    if (item) {
      items.push(item[1]!);
    } else if (items.length > 0 && /^\s{2,}\S/.test(lines[at]!)) {
      items.push(`${items.pop()} ${lines[at]!.trim()}`);
    } else if (lines[at]!.trim() !== '' || !marker.test(lines[at + 1] ?? '')) {
      break;
    }
  }
  blocks.push({ kind: 'list', ordered: marker === NUMBER, items: items.map(parseInline) });
  return at;
}

function paragraph(lines: string[], at: number, blocks: Block[]): number {
  const begins = (line: string) => [HEADING, FENCE, RULE, QUOTE, BULLET, NUMBER].some((mark) => mark.test(line));
  const rest = run(lines, at + 1, (line) => line.trim() !== '' && !begins(line));
  blocks.push({ kind: 'paragraph', content: parseInline([lines[at]!, ...rest].join('\n')) });
  return at + 1 + rest.length;
}

function run(lines: string[], from: number, belongs: (line: string) => boolean): string[] {
  const end = lines.findIndex((line, at) => at >= from && !belongs(line));
  return lines.slice(from, end < 0 ? lines.length : end);
}

const INLINE = new RegExp(
  [
    /\\([\\`*_[\]()#+\-.!>])/,
    /`([^`\n]+)`/,
    /\[([^\]\n]{1,300})\]\(([^()\s]{1,2000})\)/,
    /\*\*(\S(?:[^*]*\S)?)\*\*/,
    /(?<![\w*])\*(\S(?:[^*\n]*\S)?)\*(?![\w*])/,
    /(https?:\/\/[^\s<>"'`]+[^\s<>"'`.,;:!?)\]])/,
  ]
    .map((rule) => rule.source)
    .join('|'),
  'g',
);

export function parseInline(source: string): Inline[] {
  const found: Inline[] = [];
  let from = 0;
  for (const match of source.matchAll(INLINE)) {
    text(found, source.slice(from, match.index));
    from = match.index + match[0].length;
    const [whole, escaped, code, label, href, strong, em, url] = match;
    if (escaped) text(found, escaped);
    else if (code) found.push({ kind: 'code', text: code });
    else if (label && href) found.push(link(href, parseInline(label), whole));
    else if (strong) found.push({ kind: 'strong', content: parseInline(strong) });
    else if (em) found.push({ kind: 'em', content: parseInline(em) });
    else if (url) found.push(link(url, [{ kind: 'text', text: url }], whole));
  }
  text(found, source.slice(from));
  return found;
}

/** Only addresses that open a page or a mail are links; anything else stays what was written. */
function link(href: string, content: Inline[], written: string): Inline {
  const safe = /^(https?:\/\/|mailto:)/i.test(href) || /^\/(?!\/)/.test(href);
  return safe ? { kind: 'link', href, content } : { kind: 'text', text: written };
}

function text(found: Inline[], value: string): void {
  const last = found.at(-1);
  if (last?.kind === 'text') {
    last.text += value;
  } else if (value) {
    found.push({ kind: 'text', text: value });
  }
}
