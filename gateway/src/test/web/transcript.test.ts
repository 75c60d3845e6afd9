import assert from 'node:assert/strict';
import { standingOf, Transcript } from '../../main/resources/web/shared/transcript';
import { ben, caseItem, item, said } from './items.ts';

Deno.test('an item is applied once and only in order', () => {
  const transcript = new Transcript();
  assert.equal(transcript.add(said(1, 'customer', 'hello')), true);
  assert.equal(transcript.isAhead(said(3, 'bot', 'later')), true);
  assert.equal(transcript.add(said(2, 'bot', 'hi')), true);
  assert.equal(transcript.add(said(2, 'bot', 'hi')), false);
  assert.equal(transcript.add(said(1, 'customer', 'hello')), false);
  assert.equal(transcript.lastSeq, 2);
  assert.equal(transcript.hasMessage('msg_2'), true);
  assert.equal(transcript.hasMessage('msg_3'), false);
});

Deno.test('the standing follows the case from the wish to the rating', () => {
  const items = [said(1, 'customer', 'help'), caseItem(2, 'handoff.created', 'queued', 3)];
  assert.equal(standingOf(items).case?.queue?.queue_position, 3);

  items.push(caseItem(3, 'queue.position_changed', 'queued', 1));
  assert.equal(standingOf(items).case?.queue?.queue_position, 1);

  items.push(caseItem(4, 'conversation.assigned', 'assigned', null, ben));
  assert.equal(standingOf(items).agent?.name, 'Ben');

  items.push(caseItem(5, 'conversation.resolved', 'resolved', null), item(6, 'csat.requested'));
  assert.deepEqual(
    [standingOf(items).case, standingOf(items).agent, standingOf(items).resolved, standingOf(items).ratingAsked],
    [null, null, true, true],
  );

  items.push(item(7, 'csat.submitted', { rating: 5 }));
  assert.equal(standingOf(items).rating, 5);
});

Deno.test('a released case waits again, and a late position does not take the agent away', () => {
  const claimed = [
    caseItem(1, 'handoff.created', 'queued', 1),
    caseItem(2, 'conversation.assigned', 'assigned', null, ben),
    caseItem(3, 'queue.position_changed', 'queued', 1),
  ];
  assert.equal(standingOf(claimed).agent?.name, 'Ben');
  const released = [...claimed, caseItem(4, 'conversation.unassigned', 'queued', 1)];
  assert.equal(standingOf(released).agent, null);
  assert.equal(standingOf(released).case?.queue?.queue_position, 1);
});

Deno.test('a link is known by how far it came last, and unknown items change nothing', () => {
  const link = (seq: number, state: string) =>
    item(seq, `deep_link.${state}`, { link_id: 'dl_1', screen: 'cards', state });
  const standing = standingOf([link(1, 'created'), item(2, 'weather.changed'), link(3, 'opened')]);
  assert.equal(standing.links.get('dl_1')?.state, 'opened');
});
