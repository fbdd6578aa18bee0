import { render } from 'preact';
import '../../components/options.css';
import { Options } from '../../components/options';
import { WordsProvider } from '../../components/words';
import { defaults, type Settings } from '../../lib/settings/settings';
import { changeSettings, loadSettings, watchSettings } from '../../lib/settings/store';
import { inBrowserLanguage as t } from '../../locales/browser';
import { backInto, listOf } from './site-list';

type Change = (now: Settings) => Settings;

let settings = defaults();
let done: string | undefined;
let undo: Change | undefined;
let broken = false;

/** Changes the settings, says so, and offers the way back where something was taken away. */
async function change(to: Change, said?: string, back?: Change): Promise<void> {
  try {
    settings = await changeSettings(to);
    done = said;
    undo = back;
    broken = false;
  } catch (error) {
    console.error(error);
    broken = true;
  }
  show();
}

function show(): void {
  render(
    <WordsProvider value={t}>
      <Options
        settings={settings}
        done={done}
        undoable={undo !== undefined}
        broken={broken}
        onMode={(mode) => void change((now) => ({ ...now, mode }))}
        onAdd={(site) =>
          void change((now) => backInto(now, listOf(now), site), t('options.sites.added', { site }))
        }
        onRemove={(site) => {
          const list = listOf(settings);
          void change(
            (now) => ({ ...now, [list]: now[list].filter((one) => one !== site) }),
            t('options.sites.removed', { site }),
            (now) => backInto(now, list, site),
          );
        }}
        onKinds={(kinds) => void change((now) => ({ ...now, kinds }))}
        onReset={() => {
          const before = settings;
          void change(defaults, t('options.reset.done'), () => before);
        }}
        onUndo={() => undo && void change(undo)}
      />
    </WordsProvider>,
    document.body,
  );
}

watchSettings((now) => {
  settings = now;
  show();
});

try {
  settings = await loadSettings();
} catch (error) {
  console.error(error);
  broken = true;
}
show();
