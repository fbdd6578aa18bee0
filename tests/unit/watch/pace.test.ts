import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pace } from '../../../lib/watch/pace';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 1));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('pace', () => {
  test('makes one run of any number of wishes', () => {
    const work = vi.fn(() => true);
    const soon = pace(work, new AbortController().signal);
    for (let n = 0; n < 10_000; n++) soon();
    vi.advanceTimersByTime(1000);
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('runs again when wished again, but not at once', () => {
    const work = vi.fn(() => true);
    const soon = pace(work, new AbortController().signal);
    soon();
    vi.advanceTimersByTime(1000);
    soon();
    soon();
    vi.advanceTimersByTime(1000);
    expect(work).toHaveBeenCalledTimes(2);
  });

  test('grows rarer while the work brings nothing, and is back at once when it does', () => {
    let brings = false;
    const work = vi.fn(() => brings);
    const soon = pace(work, new AbortController().signal);
    const runsIn = (milliseconds: number) => {
      const before = work.mock.calls.length;
      for (let t = 0; t < milliseconds; t += 50) {
        soon();
        vi.advanceTimersByTime(50);
      }
      return work.mock.calls.length - before;
    };
    const first = runsIn(10_000);
    expect(runsIn(10_000)).toBeLessThan(first);
    brings = true;
    runsIn(20_000);
    expect(runsIn(10_000)).toBeGreaterThan(first);
  });

  test('rests ten times as long as the work took', () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    const work = vi.fn(() => {
      now += 400;
      return true;
    });
    const soon = pace(work, new AbortController().signal);
    const pass = (milliseconds: number) => {
      now += milliseconds;
      vi.advanceTimersByTime(milliseconds);
    };
    soon();
    pass(1000);
    const ended = now;
    soon();
    pass(400 * 10 - (now - ended) - 100);
    expect(work).toHaveBeenCalledTimes(1);
    pass(200);
    expect(work).toHaveBeenCalledTimes(2);
  });

  test('does nothing after its end', () => {
    const ending = new AbortController();
    const work = vi.fn(() => true);
    const soon = pace(work, ending.signal);
    soon();
    ending.abort();
    soon();
    vi.advanceTimersByTime(60_000);
    expect(work).not.toHaveBeenCalled();
  });
});
