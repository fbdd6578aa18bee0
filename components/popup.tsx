import { PageState } from './page-state';
import type { PopupEvents, PopupState, Said, Site } from './popup-state';
import { SiteSwitch } from './site-switch';
import { Summary } from './summary';
import { useWords } from './words';

interface Props extends PopupEvents {
  state: PopupState;
  /** Absent where the page belongs to no site. */
  site?: Site | undefined;
  /** What became of the last jump. */
  said?: Said | undefined;
}

/** The whole popup: the switch for the site, then the summary or why there is none. */
export function Popup({ state, site, said, onJump, onSwitch, onLook, onReload, onSettings }: Props) {
  const t = useWords();
  return (
    <div class="popup">
      <header>
        <h1 class="heard">{t('popup.heading')}</h1>
        {site && <SiteSwitch site={site} onSwitch={onSwitch} />}
      </header>
      <main aria-busy={state.kind === 'reading'}>
        {state.kind === 'summary' && state.summary.state === 'article' ? (
          <Summary summary={state.summary} onJump={onJump} />
        ) : (
          <PageState state={state} onLook={onLook} onReload={onReload} />
        )}
      </main>
      <footer>
        <button type="button" class="action" onClick={onSettings}>
          {t('popup.settings')}
        </button>
      </footer>
      <p role="status" class={said && !said.shown ? 'said' : 'heard'}>
        {said && t(said.shown ? 'jump.shown' : 'jump.gone', { words: said.words })}
      </p>
    </div>
  );
}
