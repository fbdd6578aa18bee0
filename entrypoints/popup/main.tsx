import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/popup.css';
import { Popup } from '../../components/popup';
import { WordsProvider } from '../../components/words';
import { inBrowserLanguage } from '../../locales/browser';
import { PageFollower, type View } from './page-follower';

/** The tab it is about: the one in front, or where the popup has a tab of its own, the one named in its address. */
async function tabInQuestion(): Promise<number | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

const show = (view: View, page?: PageFollower) =>
  render(
    <WordsProvider value={inBrowserLanguage}>
      <Popup
        {...view}
        onJump={(mention) => void page?.jump(mention)}
        onSwitch={(on) => void page?.switchSite(on)}
        onLook={() => void page?.look()}
        onReload={() => void page?.reload()}
        onSettings={() => void browser.runtime.openOptionsPage()}
      />
    </WordsProvider>,
    document.body,
  );

const tab = await tabInQuestion();
if (tab === undefined) show({ state: { kind: 'unreachable' } });
else {
  const page = new PageFollower(tab, (view) => show(view, page));
  void page.follow();
}
