import assert from 'node:assert/strict';
import { ServerEventReader } from '../../main/resources/web/shared/sse';

const stream =
  '\uFEFF: beat\nretry: 2000\n\nid: 1\nevent: message.created\ndata: {"seq":1,\ndata: "text":"Grüße 👋"}\n\n' +
  'id: 2\r\nevent: queue.position_changed\r\ndata: {"seq":2}\r\n\r\ndata\n\n' +
  'id:3\ndata:no space\n\nid: 4\ndata: unfinished';

const expected = [
  { id: '1', type: 'message.created', data: '{"seq":1,\n"text":"Grüße 👋"}' },
  { id: '2', type: 'queue.position_changed', data: '{"seq":2}' },
  { id: '2', type: 'message', data: '' },
  { id: '3', type: 'message', data: 'no space' },
];

Deno.test('a stream is read the same, wherever it is cut', () => {
  for (let size = 1; size <= stream.length; size++) {
    const reader = new ServerEventReader();
    const events = [];
    for (let at = 0; at < stream.length; at += size) {
      events.push(...reader.read(stream.slice(at, at + size)));
    }
    assert.deepEqual(events, expected, `in pieces of ${size}`);
    assert.equal(reader.retryMs, 2000);
  }
});

Deno.test('bytes that are cut inside a character are put together again', () => {
  const bytes = new TextEncoder().encode('data: 👋é\n\n');
  const decoder = new TextDecoder();
  const reader = new ServerEventReader();
  const events = [...bytes].flatMap((byte) => reader.read(decoder.decode(new Uint8Array([byte]), { stream: true })));
  assert.deepEqual(events, [{ id: '', type: 'message', data: '👋é' }]);
});

Deno.test('comments, empty events and ids with NUL are no events', () => {
  const reader = new ServerEventReader();
  assert.deepEqual(reader.read(': beat\n\nevent: x\n\nid: a\0b\n\n'), []);
  assert.equal(reader.lastEventId, '');
});
