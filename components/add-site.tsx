import { useState } from 'preact/hooks';
import { siteTyped } from '../lib/settings/site';
import { useWords } from './words';

interface Props {
  /** Those in the list already. */
  sites: string[];
  onAdd: (site: string) => void;
}

/** A field for one site. What cannot be added stays in the field, with the reason beside it. */
export function AddSite({ sites, onAdd }: Props) {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const submit = () => {
    const site = siteTyped(typed);
    if (typed.trim() === '') setProblem(t('options.sites.empty'));
    else if (!site) setProblem(t('options.sites.invalid', { typed: typed.trim() }));
    else if (sites.includes(site)) setProblem(t('options.sites.double', { site }));
    else {
      onAdd(site);
      setTyped('');
      setProblem('');
    }
  };
  return (
    <form
      class="add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label for="add">{t('options.sites.add')}</label>
      <div>
        <input
          id="add"
          type="text"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellcheck={false}
          value={typed}
          aria-invalid={problem !== ''}
          aria-describedby="add-problem add-hint"
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setProblem('');
          }}
        />
        <button type="submit" class="button">
          {t('options.sites.submit')}
        </button>
      </div>
      <p id="add-problem" role="alert" class="problem">
        {problem}
      </p>
      <p id="add-hint" class="quiet">
        {t('options.sites.hint')}
      </p>
    </form>
  );
}
