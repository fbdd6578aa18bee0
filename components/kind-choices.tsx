import type { Kind } from '../lib/attribution/attribution';
import { FAMILIES, type Family, familyOf } from '../lib/marks/families';
import { MARKABLE } from '../lib/settings/settings';
import { useWords } from './words';

const WORDS = {
  unnamed: 'unnamed',
  'no-comment': 'no_comment',
  'second-hand': 'second_hand',
  loose: 'loose',
} as const;

interface Props {
  kinds: Kind[];
  onKinds: (kinds: Kind[]) => void;
}

/** Which families of marks are painted, each with a sentence that wears its mark. */
export function KindChoices({ kinds, onKinds }: Props) {
  const t = useWords();
  return (
    <section aria-labelledby="kinds">
      <h2 id="kinds">{t('options.kinds.heading')}</h2>
      <p class="quiet">{t('options.kinds.intro')}</p>
      <div class="choices">
        {FAMILIES.map((family) => {
          const own = MARKABLE.filter((kind) => familyOf(kind) === family);
          const chosen = own.filter((kind) => kinds.includes(kind)).length;
          return (
            <label key={family} class="choice">
              <input
                type="checkbox"
                checked={chosen === own.length}
                indeterminate={chosen > 0 && chosen < own.length}
                onChange={({ currentTarget: { checked } }) =>
                  onKinds(MARKABLE.filter((kind) => (own.includes(kind) ? checked : kinds.includes(kind))))
                }
              />
              <span>
                {t(`options.kinds.${WORDS[family]}`)}
                <Sample family={family} />
              </span>
            </label>
          );
        })}
      </div>
    </section>
  );
}

/** A sentence whose words in square brackets are marked. */
function Sample({ family }: { family: Family }) {
  const t = useWords();
  const [before, marked, after] = t(`options.kinds.sample.${WORDS[family]}`).split(/[[\]]/);
  return (
    <span class="quiet">
      {before}
      <span class={`mark ${family}`}>{marked}</span>
      {after}
    </span>
  );
}
