import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaults, withSite } from '../../../lib/settings/settings';
import { changeSettings, loadSettings, watchSettings } from '../../../lib/settings/store';

/** Web Locks as browsers have them, one name at a time. */
let last = Promise.resolve<unknown>(undefined);
const locks = {
  request: (_name: string, work: () => Promise<unknown>) => {
    last = last.then(work, work);
    return last;
  },
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks });
});

describe('settings in storage', () => {
  test('are the defaults at first', async () => {
    expect(await loadSettings()).toEqual(defaults());
  });

  test('keep what was changed', async () => {
    await changeSettings((now) => withSite(now, 'https://example.com/', false));
    expect((await loadSettings()).except).toEqual(['example.com']);
  });

  test('lose no change of two made at once', async () => {
    await Promise.all(
      ['a', 'b', 'c'].map((name) =>
        changeSettings((now) => withSite(now, `https://${name}.example/`, false)),
      ),
    );
    expect((await loadSettings()).except).toEqual(['a.example', 'b.example', 'c.example']);
  });

  test('stay as they were when a change fails, and the next change works', async () => {
    await changeSettings((now) => withSite(now, 'https://a.example/', false));
    await expect(
      changeSettings(() => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await changeSettings((now) => withSite(now, 'https://b.example/', false));
    expect((await loadSettings()).except).toEqual(['a.example', 'b.example']);
  });

  test('are told to who watches, until they stop', async () => {
    const heard: string[][] = [];
    const stop = watchSettings(({ except }) => heard.push(except));
    await changeSettings((now) => withSite(now, 'https://a.example/', false));
    await fakeBrowser.storage.local.set({ other: 1 });
    stop();
    await changeSettings((now) => withSite(now, 'https://b.example/', false));
    expect(heard).toEqual([['a.example']]);
  });
});
