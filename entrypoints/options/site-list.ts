import type { Settings } from '../../lib/settings/settings';

/** The list of sites that counts in the present mode. */
export const listOf = ({ mode }: Settings): 'only' | 'except' => (mode === 'only-these' ? 'only' : 'except');

/** The settings with this site in that list, once. */
export const backInto = (now: Settings, list: 'only' | 'except', site: string): Settings => ({
  ...now,
  [list]: [...now[list].filter((one) => one !== site), site],
});
