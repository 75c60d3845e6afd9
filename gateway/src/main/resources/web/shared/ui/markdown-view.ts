import { html, type TemplateResult } from 'lit';
import { parseInline, parseMarkdown, type Block, type Inline } from '../markdown';

/** Markdown as elements. Every piece of text is set as text; nothing is parsed as HTML. */
export const markdownView = (source: string): TemplateResult => html`${parseMarkdown(source).map(blockView)}`;

/** A message: its line breaks stay, its lists and links work. */
export const inlineView = (source: string): TemplateResult => html`${parseInline(source).map(view)}`;

function blockView(block: Block): TemplateResult {
  switch (block.kind) {
    case 'heading':
      return block.level <= 2 ? html`<h3>${block.content.map(view)}</h3>` : html`<h4>${block.content.map(view)}</h4>`;
    case 'paragraph':
      return html`<p dir="auto">${block.content.map(view)}</p>`;
    case 'list': {
      const items = block.items.map((item) => html`<li>${item.map(view)}</li>`);
      return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case 'quote':
      return html`<blockquote>${block.content.map(blockView)}</blockquote>`;
    case 'code':
      return html`<pre tabindex="0"><code>${block.text}</code></pre>`;
    case 'rule':
      return html`<hr />`;
  }
}

function view(inline: Inline): TemplateResult {
  switch (inline.kind) {
    case 'text':
      return html`${inline.text}`;
    case 'strong':
      return html`<strong>${inline.content.map(view)}</strong>`;
    case 'em':
      return html`<em>${inline.content.map(view)}</em>`;
    case 'code':
      return html`<code>${inline.text}</code>`;
    case 'link':
      return html`<a href=${inline.href} target="_blank" rel="noopener noreferrer nofollow"
        >${inline.content.map(view)}</a
      >`;
  }
}
