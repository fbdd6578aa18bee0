import { defaults, MARKABLE, MODES, type Settings } from './settings';
import { siteTyped } from './site';

/** Changes to what is stored, oldest first: the step at index n takes version n + 1 to n + 2. */
const STEPS: ((old: Record<string, unknown>) => Record<string, unknown>)[] = [];

/** The version this code writes. */
export const VERSION = STEPS.length + 1;

/**
 * Settings from whatever was stored or imported: brought up to the present version, each value checked by itself.
 * A broken value is named to `warn` and takes its default; the others stay. Settings of a newer version are read
 * as far as they are understood.
 */
export function restore(stored: unknown, warn: (message: string) => void = console.warn): Settings {
  if (stored === undefined || stored === null) return defaults();
  if (typeof stored !== 'object' || Array.isArray(stored)) {
    warn('Settings are not an object: using the defaults.');
    return defaults();
  }
  const values = migrated(stored as Record<string, unknown>);
  const list = (
    name: 'except' | 'only' | 'kinds',
    good: (entry: unknown) => string | undefined,
  ): string[] => {
    const value = values[name];
    if (value === undefined) return [...defaults()[name]];
    if (!Array.isArray(value)) {
      warn(`Setting "${name}" is not a list: using its default.`);
      return [...defaults()[name]];
    }
    const kept = value.map((entry) => {
      const ok = good(entry);
      if (ok === undefined) warn(`Setting "${name}" holds ${shown(entry)}, which is left out.`);
      return ok;
    });
    return [...new Set(kept.filter((entry) => entry !== undefined))];
  };
  return {
    version: defaults().version,
    mode: mode(values.mode, warn),
    except: list('except', site),
    only: list('only', site),
    kinds: list('kinds', (kind) => MARKABLE.find((known) => known === kind)) as Settings['kinds'],
  };
}

function migrated(stored: Record<string, unknown>): Record<string, unknown> {
  const { version } = stored;
  const from = typeof version === 'number' && version >= 1 ? Math.floor(version) : VERSION;
  return STEPS.slice(from - 1).reduce((old, step) => step(old), stored);
}

function mode(value: unknown, warn: (message: string) => void): Settings['mode'] {
  const known = MODES.find((one) => one === value);
  if (known === undefined && value !== undefined)
    warn(`Setting "mode" is ${shown(value)}: using its default.`);
  return known ?? defaults().mode;
}

const site = (entry: unknown) => (typeof entry === 'string' ? siteTyped(entry) : undefined);

/** A value as a short quotation for a message, whatever it is. */
function shown(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 60);
}
