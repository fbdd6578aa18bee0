import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepLooking } from '../../../lib/watch/keep-looking';

const navigation = new EventTarget();
const go = () => navigation.dispatchEvent(new Event('currententrychange'));
let ending = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigation', navigation);
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('looks once where it sees at once', () => {
  const look = vi.fn(() => true);
  keepLooking(look, ending.signal);
  vi.advanceTimersByTime(60_000);
  expect(look).toHaveBeenCalledTimes(1);
});

test('looks a few times more where it does not, then gives up', () => {
  const look = vi.fn(() => false);
  keepLooking(look, ending.signal);
  vi.advanceTimersByTime(9_000);
  expect(look).toHaveBeenCalledTimes(4);
  vi.advanceTimersByTime(600_000);
  expect(look).toHaveBeenCalledTimes(4);
});

test('starts over at a new address, once for many in a row', () => {
  const look = vi.fn(() => true);
  keepLooking(look, ending.signal);
  for (let n = 0; n < 1000; n++) go();
  vi.advanceTimersByTime(1000);
  expect(look).toHaveBeenCalledTimes(2);
  go();
  vi.advanceTimersByTime(1000);
  expect(look).toHaveBeenCalledTimes(3);
});

test('starts over when told to', () => {
  const look = vi.fn(() => true);
  keepLooking(look, ending.signal)();
  vi.advanceTimersByTime(1000);
  expect(look).toHaveBeenCalledTimes(2);
});

test('stops at its end', () => {
  const look = vi.fn(() => false);
  const startOver = keepLooking(look, ending.signal);
  ending.abort();
  startOver();
  go();
  vi.advanceTimersByTime(60_000);
  expect(look).toHaveBeenCalledTimes(1);
});
