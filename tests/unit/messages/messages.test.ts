import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { asMessage, hear } from '../../../lib/messages';

const GOOD = [
  { to: 'page', kind: 'summary' },
  { to: 'page', kind: 'look' },
  { to: 'page', kind: 'jump', mention: 0 },
  { to: 'page', kind: 'choice', choice: { on: true, kinds: [] } },
  { to: 'page', kind: 'choice', choice: { on: false, kinds: ['anonymous-source', 'hearsay'] } },
  { to: 'background', kind: 'news' },
  { to: 'background', kind: 'count', unnamed: null },
  { to: 'background', kind: 'count', unnamed: 3 },
  { to: 'background', kind: 'look', tab: 12 },
];

const BAD = [
  undefined,
  null,
  'summary',
  [],
  {},
  { kind: 'summary' },
  { to: 'page' },
  { to: 'page', kind: 'news' },
  { to: 'background', kind: 'summary' },
  { to: 'page', kind: 'jump' },
  { to: 'page', kind: 'jump', mention: -1 },
  { to: 'page', kind: 'jump', mention: 1.5 },
  { to: 'page', kind: 'jump', mention: '1' },
  { to: 'page', kind: 'choice' },
  { to: 'page', kind: 'choice', choice: null },
  { to: 'page', kind: 'choice', choice: { on: 'yes', kinds: [] } },
  { to: 'page', kind: 'choice', choice: { on: true, kinds: ['all'] } },
  { to: 'background', kind: 'count' },
  { to: 'background', kind: 'count', unnamed: Number.NaN },
  { to: 'background', kind: 'look', tab: '12' },
  { to: '__proto__', kind: 'constructor' },
  { to: 'page constructor', kind: '' },
];

describe('asMessage', () => {
  test.each(GOOD)('takes %j', (message) => {
    expect(asMessage(message)).toBe(message);
  });
  test.each(BAD)('refuses %j', (message) => {
    expect(asMessage(message)).toBeUndefined();
  });
  test('survives anything', () => {
    fc.assert(fc.property(fc.anything(), (raw) => asMessage(raw) === undefined));
  });
});

describe('hear', () => {
  const OURS = 'test-extension-id';
  const heard = vi.fn<(message: unknown, from: unknown) => Promise<unknown> | undefined>();

  /** What the browser does when a message comes in. */
  const send = (message: unknown, sender: object = { id: OURS }) => {
    const respond = vi.fn();
    const [listener] = listeners;
    return { kept: listener?.(message, sender, respond), respond };
  };
  const listeners: ((...all: unknown[]) => unknown)[] = [];

  beforeEach(() => {
    fakeBrowser.reset();
    heard.mockReset();
    listeners.length = 0;
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(OURS);
    vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
      listeners.push(listener as never);
    });
  });

  test('answers what is for its side', async () => {
    heard.mockResolvedValue({ state: 'no-article' });
    hear('page', heard);
    const { kept, respond } = send({ to: 'page', kind: 'summary' });
    expect(kept).toBe(true);
    await vi.waitFor(() => expect(respond).toHaveBeenCalledWith({ state: 'no-article' }));
  });

  test('says which page asks', () => {
    hear('background', heard);
    send({ to: 'background', kind: 'news' }, { id: OURS, tab: { id: 7 } });
    expect(heard).toHaveBeenCalledWith({ to: 'background', kind: 'news' }, { tab: 7 });
  });

  test('is deaf to the other side, to strangers and to what is no message', () => {
    hear('page', heard);
    expect(send({ to: 'background', kind: 'news' }).kept).toBeUndefined();
    expect(send({ to: 'page', kind: 'summary' }, { id: 'a-stranger' }).kept).toBeUndefined();
    expect(send({ to: 'page', kind: 'open the door' }).kept).toBeUndefined();
    expect(heard).not.toHaveBeenCalled();
  });

  test('answers with nothing where answering fails, and says so', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    heard.mockRejectedValue(new Error('broken'));
    hear('page', heard);
    const { respond } = send({ to: 'page', kind: 'summary' });
    await vi.waitFor(() => expect(respond).toHaveBeenCalledWith(undefined));
    expect(error).toHaveBeenCalledOnce();
    error.mockRestore();
  });
});
