import { browser } from 'wxt/browser';
import { restore } from './restore';
import type { Settings } from './settings';

const KEY = 'settings';

/** What the user chose; the defaults at first. */
export async function loadSettings(): Promise<Settings> {
  return restore((await browser.storage.local.get(KEY))[KEY]);
}

/**
 * Changes the settings. Changes from the popup, the options and the background queue up behind one lock,
 * so that none is lost between another's reading and writing.
 * @returns the settings as they stand afterwards.
 */
export function changeSettings(change: (now: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request(KEY, async () => {
    const next = change(await loadSettings());
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
}

/** Calls back with the settings after each change, by whomever. @returns what ends the watch. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) changed(restore(changes[KEY]?.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
