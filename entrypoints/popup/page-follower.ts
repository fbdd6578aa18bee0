import { browser } from 'wxt/browser';
import type { PopupState, Said, Site } from '../../components/popup-state';
import { askBackground, askPage, hear } from '../../lib/messages';
import { isOn, withSite } from '../../lib/settings/settings';
import { siteOf } from '../../lib/settings/site';
import { changeSettings, loadSettings, watchSettings } from '../../lib/settings/store';

/** What there is to show. */
export interface View {
  state: PopupState;
  site?: Site | undefined;
  said?: Said | undefined;
}

/** Keeps the view true to one tab: its page, what the page's script says of it, and what the user chose. */
export class PageFollower {
  #tab: number;
  #changed: (view: View) => void;
  #view: View = { state: { kind: 'reading' } };
  #url: string | undefined;
  /** Answers may overtake each other; only the one to the last question counts. */
  #question = 0;

  constructor(tab: number, changed: (view: View) => void) {
    this.#tab = tab;
    this.#changed = changed;
  }

  /** From now on until the popup is closed. */
  async follow(): Promise<void> {
    watchSettings(() => void this.#ask());
    // A page tells the background when it has read something else; nobody here answers in the background's place.
    hear('background', (message, { tab }) => {
      if (message.kind === 'count' && tab === this.#tab) void this.#ask();
      return undefined;
    });
    browser.tabs.onUpdated.addListener((tab, { status }) => {
      if (tab === this.#tab && status) void this.#ask();
    });
    await this.#ask();
  }

  async jump(mention: number): Promise<void> {
    const { state } = this.#view;
    if (state.kind !== 'summary' || state.summary.state !== 'article') return;
    const words = state.summary.quotes[mention] ?? '';
    const shown = await askPage(this.#tab, { to: 'page', kind: 'jump', mention }).catch(() => false);
    this.#show({ said: { words, shown } });
  }

  async switchSite(on: boolean): Promise<void> {
    const url = this.#url;
    if (url) await changeSettings((settings) => withSite(settings, url, on));
  }

  /** Has the page read although it is no news article. */
  async look(): Promise<void> {
    await this.#answerWith(async () => {
      this.#show({ state: { kind: 'reading' } });
      const summary = await askBackground({ to: 'background', kind: 'look', tab: this.#tab });
      return { state: summary ? { kind: 'summary', summary } : { kind: 'failed' } };
    });
  }

  async reload(): Promise<void> {
    this.#show({ state: { kind: 'reading' } });
    await browser.tabs.reload(this.#tab);
  }

  #ask(): Promise<void> {
    return this.#answerWith(async () => {
      const { url, status } = await browser.tabs.get(this.#tab);
      this.#url = url;
      const name = siteOf(url);
      if (!url || !name) return { state: { kind: 'unreachable' }, site: undefined };
      const site = { name, on: isOn(await loadSettings(), url) };
      if (!site.on) return { state: { kind: 'summary', summary: { state: 'off' } }, site };
      const summary = await askPage(this.#tab, { to: 'page', kind: 'summary' }).catch(() => undefined);
      if (summary) return { state: { kind: 'summary', summary }, site };
      return { state: { kind: status === 'loading' ? 'reading' : 'silent' }, site };
    });
  }

  async #answerWith(question: () => Promise<Partial<View>>): Promise<void> {
    this.#question += 1;
    const mine = this.#question;
    const answer = await question().catch((error: unknown): Partial<View> => {
      console.error(error);
      return { state: { kind: 'failed' } };
    });
    if (mine === this.#question) this.#show({ said: undefined, ...answer });
  }

  #show(change: Partial<View>): void {
    this.#view = { ...this.#view, ...change };
    this.#changed(this.#view);
  }
}
