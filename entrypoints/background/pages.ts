import { browser } from 'wxt/browser';
import { askPage, type PageChoice, type Summary } from '../../lib/messages';
import { isOn, type Settings } from '../../lib/settings/settings';
import { loadSettings } from '../../lib/settings/store';

const GATE = '/content-scripts/gate.js';
const READER = '/content-scripts/reader.js';

/** What a page at this address must know of the settings. */
export const choiceFor = (settings: Settings, url: string | undefined): PageChoice => ({
  on: isOn(settings, url),
  kinds: settings.kinds,
});

/** Pages without a script of ours are none the worse for it. */
export const sendChoice = (tab: number, choice: PageChoice): Promise<unknown> =>
  askPage(tab, { to: 'page', kind: 'choice', choice }).catch(() => {});

/** Has a page read, if its site is on. */
export async function bringReader(tab: number): Promise<void> {
  const { url } = await browser.tabs.get(tab);
  if (!isOn(await loadSettings(), url)) return;
  await inject(tab, READER);
  // The settings may have changed meanwhile: what was read last is sent last.
  await sendChoice(tab, choiceFor(await loadSettings(), url));
}

/** Has a page read that is no news article. Rejects where the browser keeps extensions out. */
export async function lookAt(tab: number): Promise<Summary> {
  const there = await askPage(tab, { to: 'page', kind: 'look' }).catch(() => undefined);
  if (there) return there;
  await bringReader(tab);
  return (await askPage(tab, { to: 'page', kind: 'look' })) ?? { state: 'off' };
}

/**
 * Brings the gate into pages that were open before the extension was: once in each of its lives, for the session's
 * storage is emptied when it is installed, updated, reloaded or switched on, and when the browser starts.
 */
export async function placeGates(): Promise<void> {
  if ((await browser.storage.session.get('placed')).placed) return;
  await browser.storage.session.set({ placed: true });
  for (const { id } of await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false })) {
    if (id !== undefined) void inject(id, GATE).catch(() => {});
  }
}

async function inject(tab: number, file: typeof GATE | typeof READER): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [file] });
}
