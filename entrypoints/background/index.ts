import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { hear } from '../../lib/messages';
import { loadSettings, watchSettings } from '../../lib/settings/store';
import { bringReader, choiceFor, lookAt, placeGates, sendChoice } from './pages';
import { showCount, showSwitch } from './toolbar';

export default defineBackground(() => {
  hear('background', (message, { tab }) => {
    if (message.kind === 'look') return lookAt(message.tab);
    if (tab !== undefined && message.kind === 'news') return bringReader(tab);
    if (tab !== undefined && message.kind === 'count') return showCount(tab, message.unnamed);
    return undefined;
  });

  watchSettings(async (settings) => {
    for (const { id, url } of await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })) {
      if (id === undefined) continue;
      const choice = choiceFor(settings, url);
      void showSwitch(id, choice.on);
      void sendChoice(id, choice);
    }
  });

  // The toolbar forgets what it showed for a tab when the tab goes elsewhere.
  browser.tabs.onUpdated.addListener(async (tab, { status }, { url }) => {
    if (status === 'loading' && url?.startsWith('http')) {
      await showSwitch(tab, choiceFor(await loadSettings(), url).on);
    }
  });

  void placeGates();
});
