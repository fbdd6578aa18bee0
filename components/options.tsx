import type { Kind } from '../lib/attribution/attribution';
import type { Mode, Settings } from '../lib/settings/settings';
import { KindChoices } from './kind-choices';
import { Privacy } from './privacy';
import { SiteChoices } from './site-choices';
import { useWords } from './words';

export interface OptionsEvents {
  onMode: (mode: Mode) => void;
  /** Site names, checked; they belong to the list of the present mode. */
  onAdd: (site: string) => void;
  onRemove: (site: string) => void;
  onKinds: (kinds: Kind[]) => void;
  onReset: () => void;
  onUndo: () => void;
}

interface Props extends OptionsEvents {
  settings: Settings;
  /** What was done last, in words. */
  done?: string | undefined;
  /** Whether that can be undone. */
  undoable?: boolean;
  /** Whether the settings could not be read or saved. */
  broken?: boolean;
}

/** The settings on one page. */
export function Options({ settings, done, undoable, broken, ...events }: Props) {
  const t = useWords();
  return (
    <main class="options">
      <h1>{t('options.title')}</h1>
      {broken && (
        <p role="alert" class="problem">
          {t('options.broken')}
        </p>
      )}
      <SiteChoices settings={settings} {...events} />
      <KindChoices kinds={settings.kinds} onKinds={events.onKinds} />
      <Privacy />
      <section aria-labelledby="reset">
        <h2 id="reset">{t('options.reset.heading')}</h2>
        <p>{t('options.reset.text')}</p>
        <button type="button" class="button" onClick={events.onReset}>
          {t('options.reset.button')}
        </button>
      </section>
      <div class="done">
        <span role="status">{done}</span>
        {undoable && (
          <button type="button" class="action" onClick={events.onUndo}>
            {t('options.undo')}
          </button>
        )}
      </div>
    </main>
  );
}
