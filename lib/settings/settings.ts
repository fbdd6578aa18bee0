import type { Kind } from '../attribution/attribution';
import { siteOf } from './site';

/** On every news site except some, or only on some. */
export const MODES = ['everywhere-except', 'only-these'] as const;
export type Mode = (typeof MODES)[number];

/** What the user chose. Plain data: it is stored, exported and imported as it stands. */
export interface Settings {
  version: 1;
  mode: Mode;
  /** Sites (see `siteOf`) switched off while the mode is 'everywhere-except'. */
  except: string[];
  /** Sites switched on while the mode is 'only-these'. */
  only: string[];
  /** Kinds of attribution that are marked on the page. */
  kinds: Kind[];
}

/** Kinds that can be marked: whoever is named is never marked, only listed. */
export const MARKABLE: readonly Kind[] = [
  'anonymous-source',
  'no-comment',
  'news-outlet',
  'unnamed-group',
  'unnamed-person',
  'hearsay',
  'outlet-knowledge',
];

/** What holds until the user chooses. */
export const defaults = (): Settings => ({
  version: 1,
  mode: 'everywhere-except',
  except: [],
  only: [],
  kinds: ['anonymous-source', 'no-comment'],
});

/** Whether pages at this address are read. Never for what is no page of the web. */
export function isOn(settings: Settings, address: string | undefined): boolean {
  const site = siteOf(address);
  if (site === undefined) return false;
  return settings.mode === 'only-these' ? settings.only.includes(site) : !settings.except.includes(site);
}

/** The settings with this address' site switched on or off in the present mode. The other mode's list stays. */
export function withSite(settings: Settings, address: string, on: boolean): Settings {
  const site = siteOf(address);
  if (site === undefined) return settings;
  const list = settings.mode === 'only-these' ? 'only' : 'except';
  const others = settings[list].filter((one) => one !== site);
  const listed = settings.mode === 'only-these' ? on : !on;
  return { ...settings, [list]: listed ? [...others, site] : others };
}
