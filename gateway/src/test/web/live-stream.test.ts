import assert from 'node:assert/strict';
import { Problem } from '../../main/resources/web/shared/http';
import { ConversationFeed } from '../../main/resources/web/shared/feed';
import { LiveStream, waitBefore, type LinkState } from '../../main/resources/web/shared/live-stream';
import type { StreamItem } from '../../main/resources/web/shared/model';
import { eventually, said } from './items.ts';

const event = (item: StreamItem) => `id: ${item.seq}\nevent: ${item.type}\ndata: ${JSON.stringify(item)}\n\n`;
const answer = (text: string) => new Response(text, { headers: { 'Content-Type': 'text/event-stream' } });
const never = (signal: AbortSignal) =>
  new Promise<Response>((_, reject) => signal.addEventListener('abort', () => reject(new Error('ended'))));

Deno.test('waits grow, are bounded, and are spread', () => {
  const longest = [0, 1, 2, 3, 9, 99].map((tries) => waitBefore(tries, 1_000, () => 1));
  assert.deepEqual(longest, [1_000, 2_000, 4_000, 8_000, 30_000, 30_000]);
  assert.equal(waitBefore(3, 1_000, () => 0), 4_000);
});

Deno.test('a broken stream goes on after the last event that it saw', async () => {
  const asked: string[] = [];
  const links: LinkState[] = [];
  const answers = ['retry: 10\n\n' + event(said(1, 'bot', 'a')), event(said(2, 'bot', 'b'))];
  const data: string[] = [];
  const stream = new LiveStream({
    open: (lastEventId, signal) => {
      asked.push(lastEventId);
      const next = answers.shift();
      return next === undefined ? never(signal) : Promise.resolve(answer(next));
    },
    onEvent: ({ id }) => data.push(id),
    onLink: (link) => links.push(link),
  });
  stream.start();
  await eventually(() => assert.deepEqual(asked, ['', '1', '2']));
  stream.stop();
  assert.deepEqual(data, ['1', '2']);
  assert.deepEqual(links.slice(0, 3), ['connecting', 'open', 'waiting']);
});

Deno.test('a refusal ends the stream for good', async () => {
  const links: [LinkState, number | undefined][] = [];
  const stream = new LiveStream({
    open: () => Promise.reject(new Problem(404, 'not_found', 'No such conversation.')),
    onEvent: () => {},
    onLink: (link, refusal) => links.push([link, refusal?.status]),
  });
  stream.start();
  await eventually(() => assert.deepEqual(links.at(-1), ['refused', 404]));
  stream.stop();
});

Deno.test('a gap is filled from the list before the item behind it is shown', async () => {
  const all = [1, 2, 3, 4].map((seq) => said(seq, 'bot', 'x'));
  const feed = new ConversationFeed({
    open: (last, signal) =>
      last === '' ? Promise.resolve(answer(event(all[0]!) + event(all[3]!))) : never(signal),
    after: (seq) => Promise.resolve({ data: all.filter((each) => each.seq > seq) }),
    onChange: () => {},
    onLink: () => {},
  });
  feed.start();
  await eventually(() => assert.deepEqual(feed.transcript.items.map((each) => each.seq), [1, 2, 3, 4]));
  feed.stop();
});
