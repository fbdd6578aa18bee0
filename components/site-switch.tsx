import type { Site } from './popup-state';
import { useWords } from './words';

interface Props {
  site: Site;
  onSwitch: (on: boolean) => void;
}

export function SiteSwitch({ site, onSwitch }: Props) {
  const t = useWords();
  return (
    <label class="site">
      <span>{t('popup.site', { site: site.name })}</span>
      <input
        type="checkbox"
        role="switch"
        class="switch"
        checked={site.on}
        aria-checked={site.on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  );
}
