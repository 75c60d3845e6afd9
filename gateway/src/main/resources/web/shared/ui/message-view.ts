import { html, nothing, type TemplateResult } from 'lit';
import { clock, moment } from '../i18n/format';
import { t } from '../i18n/words';
import type { Action, Author, AuthorType, Message, Note } from '../model';
import type { Outgoing } from '../outgoing';
import type { Entry } from '../timeline';
import { icon, initials, type Icon } from './icons';
import { inlineView, markdownView } from './markdown-view';

export interface MessageHandlers {
  act: (action: Action) => void;
  retry: (clientMessageId: string) => void;
  discard: (clientMessageId: string) => void;
}

const actionIcons: Record<string, Icon> = {
  article: 'article',
  document: 'document',
  deep_link: 'phone',
  request_human: 'person',
  verify: 'shield',
  upload: 'upload',
};

/** What only makes sense as the next step. */
const fleeting = ['quick_reply', 'request_human', 'verify'];

/** One message of the transcript, as its reader sees it. */
export function messageView(
  entry: Extract<Entry, { kind: 'message' }>,
  me: AuthorType,
  ownLast: boolean,
  on: MessageHandlers,
): TemplateResult {
  const { author } = entry.message;
  const mine = author.type === me;
  const name = authorName(author, me);
  return html`<li class="message ${mine ? 'mine' : 'theirs'} ${author.type} ${entry.first ? 'first' : ''}">
    ${entry.first
      ? html`<div class="head">
          ${mine ? nothing : avatar(author, name)}
          <span class="name">${name}</span>
          <time datetime=${entry.time} title=${moment(entry.time)}>${clock(entry.time)}</time>
        </div>`
      : html`<span class="sr">${name}</span>`}
    <div class="bubble" dir="auto" title=${moment(entry.time)}>${bodyOf(entry.message)}</div>
    ${secretsNotice(entry.message)} ${actionsView(entry.message.actions ?? [], entry.latest, me, on)}
    ${mine && ownLast ? html`<p class="fate">${icon('check', 14)} ${t('sent')}</p>` : nothing}
  </li>`;
}

/** A message of ours that is still on its way, or did not get there. */
export function outgoingView(outgoing: Outgoing, on: MessageHandlers): TemplateResult {
  const id = outgoing.client_message_id;
  return html`<li class="message mine outgoing ${outgoing.state}">
    <span class="sr">${t('you')}</span>
    <div class="bubble" dir="auto">${outgoing.text}</div>
    ${outgoing.state === 'failed'
      ? html`<div class="fate bad" role="alert">
          <span>${icon('alert', 16)} ${outgoing.refusal ?? t('notSent')}</span>
          <span class="row">
            <button class="button small" @click=${() => on.retry(id)}>${icon('retry', 16)} ${t('tryAgain')}</button>
            <button class="button small quiet" @click=${() => on.discard(id)}>${t('discard')}</button>
          </span>
        </div>`
      : html`<p class="fate">
          ${icon(outgoing.state === 'sent' ? 'check' : 'clock', 14)}
          ${t(outgoing.state === 'sent' ? 'sent' : 'sending')}
        </p>`}
  </li>`;
}

/** A note that only agents see. */
export function noteView(note: Note): TemplateResult {
  const name = note.author?.name ?? note.author?.id ?? '';
  return html`<li class="message note first">
    <div class="head">
      ${icon('lock', 16)}<span class="name">${t('noteBy', { name })}</span>
      <time datetime=${note.created_at} title=${moment(note.created_at)}>${clock(note.created_at)}</time>
    </div>
    <div class="bubble" dir="auto">${note.text}</div>
  </li>`;
}

export function authorName(author: Author, me: AuthorType): string {
  if (author.type === 'bot') {
    return t('assistant');
  }
  if (author.type === 'system') {
    return 'Breakwater';
  }
  if (author.type === 'customer') {
    return me === 'customer' ? t('you') : (author.name ?? t('customer'));
  }
  return author.name ?? t('agent');
}

function avatar(author: Author, name: string): TemplateResult {
  const person = author.type === 'agent' || author.type === 'customer';
  const sign = author.name ? initials(name) : icon(person ? 'person' : 'bot', 18);
  return html`<span class="avatar ${author.type === 'agent' ? 'person' : ''}" aria-hidden="true"
    >${sign}</span
  >`;
}

/** Markup is for the bot. People are shown as they wrote, and what customers write never becomes a link. */
function bodyOf(message: Message): TemplateResult {
  switch (message.author.type) {
    case 'bot':
    case 'system':
      return markdownView(message.text);
    case 'agent':
      return inlineView(message.text);
    default:
      return html`${message.text}`;
  }
}

function secretsNotice(message: Message): TemplateResult | typeof nothing {
  return message.secrets?.length
    ? html`<p class="secret">${icon('shield', 16)} <span>${t('secretHidden')}</span></p>`
    : nothing;
}

function actionsView(
  actions: Action[],
  latest: boolean,
  me: AuthorType,
  on: MessageHandlers,
): TemplateResult | typeof nothing {
  if (me === 'agent') {
    const labels = actions.map((action) => action.label);
    return labels.length ? html`<p class="offered">${t('offered', { labels: labels.join(' · ') })}</p>` : nothing;
  }
  const known = actions.filter(
    ({ type }) => type in actionIcons || type === 'quick_reply',
  );
  const open = known.filter(({ type }) => latest || !fleeting.includes(type));
  if (open.length === 0) {
    return nothing;
  }
  return html`<ul class="actions">
    ${open.map((action) => {
      const drawn = actionIcons[action.type];
      return html`<li>
        <button class="button small action ${action.type}" dir="auto" @click=${() => on.act(action)}>
          ${drawn ? icon(drawn, 18) : nothing} ${action.label}
        </button>
      </li>`;
    })}
  </ul>`;
}
