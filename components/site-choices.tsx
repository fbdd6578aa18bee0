import { Fragment } from 'preact';
import { MODES, type Settings } from '../lib/settings/settings';
import { AddSite } from './add-site';
import type { OptionsEvents } from './options';
import { useWords } from './words';

interface Props extends Pick<OptionsEvents, 'onMode' | 'onAdd' | 'onRemove'> {
  settings: Settings;
}

/** Everywhere except, or only on: each with its list of sites, of which the chosen one shows. */
export function SiteChoices({ settings, onMode, onAdd, onRemove }: Props) {
  const t = useWords();
  const only = settings.mode === 'only-these';
  const sites = only ? settings.only : settings.except;
  const list = (
    <div class="list">
      {sites.length === 0 ? (
        <p class="quiet">{t(only ? 'options.sites.none_only' : 'options.sites.none_except')}</p>
      ) : (
        <ul>
          {sites.toSorted().map((site) => (
            <li key={site}>
              {site}
              <button
                type="button"
                class="action"
                aria-label={t('options.sites.remove_site', { site })}
                onClick={() => onRemove(site)}
              >
                {t('options.sites.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddSite key={settings.mode} sites={sites} onAdd={onAdd} />
      {(only ? settings.except : settings.only).length > 0 && <p class="quiet">{t('options.sites.kept')}</p>}
    </div>
  );
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('options.sites.heading')}</h2>
      <div class="choices" role="radiogroup" aria-labelledby="sites">
        {MODES.map((mode) => (
          <Fragment key={mode}>
            <label class="choice">
              <input
                type="radio"
                name="mode"
                checked={settings.mode === mode}
                onChange={() => onMode(mode)}
              />
              <span>{t(mode === 'only-these' ? 'options.sites.only' : 'options.sites.everywhere')}</span>
            </label>
            {settings.mode === mode && list}
          </Fragment>
        ))}
      </div>
    </section>
  );
}
