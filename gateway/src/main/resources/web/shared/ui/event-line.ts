import { html, nothing, type TemplateResult } from 'lit';
import { clock } from '../i18n/format';
import { t } from '../i18n/words';
import { isCaseItem, isLinkItem, isRating, type AuthorType, type StreamItem } from '../model';
import { icon, type Icon } from './icons';

/** What happened, as one quiet line between the messages. */
export function eventLine(item: StreamItem, me: AuthorType): TemplateResult {
  const [sign, words] = wordsOf(item, me) ?? [undefined, ''];
  return words
    ? html`<li class="event">
        ${sign ? icon(sign, 16) : nothing}<span>${words}</span><time datetime=${item.time}>${clock(item.time)}</time>
      </li>`
    : html``;
}

function wordsOf(item: StreamItem, me: AuthorType): [Icon, string] | undefined {
  if (isCaseItem(item)) {
    const name = item.data.agent?.name ?? t('agent');
    switch (item.type) {
      case 'handoff.created':
        return ['person', t(me === 'customer' ? 'youAskedForPerson' : 'handedOver')];
      case 'conversation.assigned':
        return ['person', t('joined', { name })];
      case 'conversation.unassigned':
        return ['person', t(me === 'customer' ? 'backInLine' : 'backInQueue')];
      case 'conversation.resolved':
        return ['check', t('markedResolved')];
      default:
        return undefined;
    }
  }
  if (isRating(item)) {
    return ['star', t(me === 'customer' ? 'rated' : 'customerRated', { rating: item.data.rating })];
  }
  if (isLinkItem(item)) {
    switch (item.data.state) {
      case 'opened':
        return ['phone', t('linkOpened')];
      case 'completed':
        return ['check', t('linkCompleted')];
      case 'expired':
        return ['clock', t('linkExpired')];
      case 'rejected':
        return ['alert', t('linkRejected')];
      default:
        return undefined;
    }
  }
  return undefined;
}
