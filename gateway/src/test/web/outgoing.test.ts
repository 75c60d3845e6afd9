import assert from 'node:assert/strict';
import { Problem, Unreachable } from '../../main/resources/web/shared/http';
import { Keep } from '../../main/resources/web/shared/keep';
import { OutgoingMessages, type Outgoing } from '../../main/resources/web/shared/outgoing';
import { eventually } from './items.ts';

class Post {
  readonly sent: string[] = [];
  readonly ids = new Set<string>();
  failures: unknown[] = [];
  shown = new Set<string>();
  readonly messages: OutgoingMessages;

  constructor(name: string) {
    this.messages = new OutgoingMessages(
      async (message) => {
        this.ids.add(message.client_message_id);
        const failure = this.failures.shift();
        if (failure) {
          throw failure;
        }
        this.sent.push(message.text);
        return { message_id: `msg-${message.text}` };
      },
      (id) => this.shown.has(id),
      () => {},
      new Keep<Outgoing[]>(name, 'sessionStorage'),
    );
  }
}

const refused = new Problem(422, 'too_long', 'Too long.');

Deno.test('messages go out one after the other, in the order of writing', async () => {
  const post = new Post('order');
  post.messages.add('a');
  post.messages.add('b');
  await eventually(() => assert.deepEqual(post.sent, ['a', 'b']));
  await eventually(() => assert.ok(post.messages.all.every((each) => each.state === 'sent')));
});

Deno.test('what the transcript shows is no longer on its way', async () => {
  const post = new Post('shown');
  post.messages.add('a');
  await eventually(() => assert.equal(post.messages.all[0]?.state, 'sent'));
  post.shown.add('msg-a');
  post.messages.settle();
  assert.equal(post.messages.all.length, 0);
});

Deno.test('a broken line is tried again by itself, under the same id', async () => {
  const post = new Post('line');
  post.failures = [new Unreachable('gone')];
  post.messages.add('a');
  await eventually(() => assert.deepEqual(post.sent, ['a']));
  assert.equal(post.ids.size, 1);
});

Deno.test('a refusal is told at once, keeps the text and goes out again only when asked', async () => {
  const post = new Post('refusal');
  post.failures = [refused];
  post.messages.add('a');
  await eventually(() => assert.equal(post.messages.all[0]?.state, 'failed'));
  const [message] = post.messages.all;
  assert.equal(message?.refusal, 'Too long.');
  post.messages.retryUnreached();
  assert.deepEqual(post.sent, []);
  post.messages.retry(message!.client_message_id);
  await eventually(() => assert.deepEqual(post.sent, ['a']));
  assert.equal(post.ids.size, 1);
});

Deno.test('what was on its way goes on after a reload, under the same id', async () => {
  const before = new Post('reload');
  before.failures = [refused];
  before.messages.add('a');
  await eventually(() => assert.equal(before.messages.all[0]?.state, 'failed'));
  const after = new Post('reload');
  await after.messages.flush();
  assert.deepEqual(after.sent, ['a']);
  assert.deepEqual([...after.ids], [...before.ids]);
});
