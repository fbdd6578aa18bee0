import { render } from 'preact';
import '../../components/popup.css';
import { Popup } from '../../components/popup';
import { WordsProvider } from '../../components/words';
import { STATES } from './states';
import { words } from './words';

const name = new URLSearchParams(location.search).get('state') ?? 'several';
const state = STATES[name];
if (!state) throw new Error(`No state "${name}": one of ${Object.keys(STATES).join(', ')}.`);
const none = () => {};

render(
  <WordsProvider value={words}>
    <Popup
      state={state}
      site={name === 'unreachable' ? undefined : { name: 'harbourpost.example', on: name !== 'off' }}
      onJump={none}
      onSwitch={none}
      onLook={none}
      onReload={none}
      onSettings={none}
    />
  </WordsProvider>,
  document.body,
);
