import assert from 'node:assert/strict';
import { timelineOf, type Entry } from '../../main/resources/web/shared/timeline';
import { caseItem, item, said } from './items.ts';

const kinds = (entries: Entry[]) => entries.map((entry) => entry.kind);
const message = (entries: Entry[], at: number) => {
  const found = entries.filter((entry) => entry.kind === 'message')[at];
  assert.ok(found?.kind === 'message');
  return found;
};

Deno.test('messages of one author within minutes form a group, and a day begins with its name', () => {
  const entries = timelineOf({ items: [said(1, 'bot', 'a'), said(2, 'bot', 'b'), said(3, 'customer', 'c')] });
  assert.deepEqual(kinds(entries), ['day', 'message', 'message', 'message']);
  assert.deepEqual([0, 1, 2].map((at) => message(entries, at).first), [true, false, true]);
});

Deno.test('quick replies rest after an answer, while one is on its way, and after the handoff', () => {
  const asked = [said(1, 'bot', 'which card?')];
  const sending = { client_message_id: 'c1', text: 'x', created_at: asked[0]!.time, state: 'sending' as const };
  assert.equal(message(timelineOf({ items: asked }), 0).latest, true);
  assert.equal(message(timelineOf({ items: asked, outgoing: [sending] }), 0).latest, false);
  assert.equal(message(timelineOf({ items: asked, outgoing: [{ ...sending, state: 'failed' }] }), 0).latest, true);
  assert.equal(message(timelineOf({ items: [...asked, said(2, 'customer', 'this')] }), 0).latest, false);
  const handedOver = [...asked, caseItem(2, 'handoff.created', 'queued', 1)];
  assert.equal(message(timelineOf({ items: handedOver }), 0).latest, false);
});

Deno.test('positions and unknown items are not told, notes stand where they belong', () => {
  const position = caseItem(2, 'queue.position_changed', 'queued', 1);
  const items = [said(1, 'bot', 'a'), position, item(3, 'x.y'), said(9, 'bot', 'b')];
  const note = { author: { id: 'agt_ben', name: 'Ben' }, text: 'n', created_at: items[2]!.time };
  assert.deepEqual(kinds(timelineOf({ items, notes: [note] })), ['day', 'message', 'note', 'message']);
});
