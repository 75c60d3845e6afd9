import assert from 'node:assert/strict';
import { age, waitWords } from '../../main/resources/web/shared/i18n/format';

Deno.test('a wait is told as a range that is never too short', () => {
  assert.deepEqual(waitWords(60, 240), { below: false, time: '1–4 minutes' });
  assert.deepEqual(waitWords(45, 150), { below: true, time: '3 minutes' });
  assert.deepEqual(waitWords(20, 50), { below: false, time: '20–50 seconds' });
  assert.deepEqual(waitWords(0, 4), { below: true, time: '10 seconds' });
  assert.deepEqual(waitWords(3_600, 10_800), { below: false, time: '1–3 hours' });
  assert.deepEqual(waitWords(null, 60), { below: true, time: '1 minute' });
  assert.equal(waitWords(10, null), undefined);
});

Deno.test('an age is told in its largest whole unit, and never below zero', () => {
  const now = Date.UTC(2026, 10, 22, 12);
  assert.equal(age(now - 59_000, now), '59 sec');
  assert.equal(age(now - 3_599_000, now), '59 min');
  assert.equal(age(now + 5_000, now), '0 sec');
});
