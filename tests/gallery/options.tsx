import { render } from 'preact';
import '../../components/options.css';
import { Options } from '../../components/options';
import { WordsProvider } from '../../components/words';
import { defaults } from '../../lib/settings/settings';
import { words } from './words';

const none = () => {};
const sites = [
  'harbourpost.example',
  'islandcourier.example',
  'a-very-long-name-of-a-newspaper-in-the-north.example',
];

render(
  <WordsProvider value={words}>
    <Options
      settings={{ ...defaults(), except: sites, kinds: ['anonymous-source', 'no-comment', 'hearsay'] }}
      done={words('options.sites.removed', { site: 'weeklytide.example' })}
      undoable
      onMode={none}
      onAdd={none}
      onRemove={none}
      onKinds={none}
      onReset={none}
      onUndo={none}
    />
  </WordsProvider>,
  document.body,
);
