import { browser } from 'wxt/browser';

/** Puts the number of unnamed sources on the toolbar; no badge where there is none to count. */
export async function showCount(tab: number, unnamed: number | null): Promise<void> {
  await ignoreClosed(
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#6D28D9' }),
    browser.action.setBadgeTextColor({ tabId: tab, color: '#FFFFFF' }),
    browser.action.setBadgeText({ tabId: tab, text: unnamed ? String(unnamed) : '' }),
  );
}

/** Dims the icon where the site is switched off. */
export async function showSwitch(tab: number, on: boolean): Promise<void> {
  const name = on ? 'icon' : 'icon-off';
  const path = Object.fromEntries([16, 32].map((size) => [size, `/icon/${name}-${size}.png`]));
  await ignoreClosed(browser.action.setIcon({ tabId: tab, path }));
}

/** A tab may be closed before the toolbar hears of it. */
async function ignoreClosed(...calls: Promise<unknown>[]): Promise<void> {
  await Promise.allSettled(calls);
}
