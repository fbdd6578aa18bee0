import type { PopupEvents, PopupState } from './popup-state';
import { useWords } from './words';

interface Props extends Pick<PopupEvents, 'onLook' | 'onReload'> {
  state: PopupState;
}

/** Why there is no summary, in one line to see and one to read; and what can be done about it. */
export function PageState({ state, onLook, onReload }: Props) {
  const t = useWords();
  const name = nameOf(state);
  return (
    <div class="state">
      <h2 class="large">{t(`state.${name}.title`)}</h2>
      {name !== 'reading' && <p class="quiet">{t(`state.${name}.text`)}</p>}
      {name === 'no_article' && (
        <button type="button" class="button" onClick={onLook}>
          {t('state.no_article.look')}
        </button>
      )}
      {(name === 'silent' || name === 'failed') && (
        <button type="button" class="button" onClick={onReload}>
          {t('state.silent.reload')}
        </button>
      )}
    </div>
  );
}

function nameOf(state: PopupState) {
  if (state.kind !== 'summary') return state.kind;
  switch (state.summary.state) {
    case 'off':
      return 'off';
    case 'not-english':
      return 'not_english';
    default:
      return 'no_article';
  }
}
