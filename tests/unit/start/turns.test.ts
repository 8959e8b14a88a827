import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inTurns } from '../../../scripts/start/turns.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('gathers the changes that come together', async () => {
  const work = vi.fn(async () => undefined);
  const changed = inTurns(work, 300);
  changed('a');
  await vi.advanceTimersByTimeAsync(200);
  changed('b');
  changed('a');
  await vi.advanceTimersByTimeAsync(299);
  expect(work).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(work.mock.calls).toEqual([[['a', 'b']]]);
});

it('works once more, and never twice at the same time, for what changes meanwhile', async () => {
  let running = 0;
  let most = 0;
  const work = vi.fn(async () => {
    most = Math.max(most, (running += 1));
    await new Promise((resolve) => setTimeout(resolve, 5000));
    running -= 1;
  });
  const changed = inTurns(work, 300);
  changed('a');
  await vi.advanceTimersByTimeAsync(1000);
  changed('b');
  changed('c');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(work.mock.calls).toEqual([[['a']], [['b', 'c']]]);
  expect(most).toBe(1);
});
