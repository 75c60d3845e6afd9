import type { Message, StreamItem } from '../../main/resources/web/shared/model';

/** Waits for what must become true soon; fails with its reason when it does not. */
export async function eventually(check: () => void, withinMs = 5_000): Promise<void> {
  for (const end = Date.now() + withinMs; ; ) {
    try {
      return check();
    } catch (failure) {
      if (Date.now() > end) {
        throw failure;
      }
      await new Promise((resume) => setTimeout(resume, 5));
    }
  }
}

/** Stream items for tests. */
export const item = (seq: number, type: string, data: unknown = {}): StreamItem => ({
  id: `event-${seq}`,
  type,
  time: new Date(Date.UTC(2026, 10, 22, 10, 0, seq)).toISOString(),
  seq,
  subject: 'conv_1',
  data,
});

export const said = (seq: number, type: Message['author']['type'], text: string): StreamItem =>
  item(seq, 'message.created', { message_id: `msg_${seq}`, author: { type }, text, actions: [] });

export const ben = { type: 'agent', id: 'agt_ben', name: 'Ben' };

export const caseItem = (seq: number, type: string, state: string, place: number | null, agent: unknown = null) =>
  item(seq, type, { case_id: 'case_1', queue: { state, queue: 'general', queue_position: place }, agent });
