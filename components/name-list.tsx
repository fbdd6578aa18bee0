import { useState } from 'preact/hooks';
import type { Analysis } from '../lib/report/report';
import { Jump } from './jump';
import { useWords } from './words';

/** More than this and a line of names becomes a wall. */
const SHOWN = 6;

interface Props {
  analysis: Analysis;
  /** Source ids. */
  ids: string[];
}

/** Sources by name, each going to where it first speaks. */
export function NameList({ analysis, ids }: Props) {
  const t = useWords();
  const [all, setAll] = useState(false);
  const labels = new Map(analysis.sources.map((source) => [source.id, source.label]));
  const folded = ids.length > SHOWN + 1;
  const shown = folded && !all ? ids.slice(0, SHOWN) : ids;
  return (
    <ul class="names quiet">
      {shown.map((id) => (
        <li key={id}>
          <Jump mention={analysis.attributions.findIndex((one) => one.sourceId === id)}>
            {labels.get(id) ?? id}
          </Jump>
        </li>
      ))}
      {folded && (
        <li>
          <button type="button" class="action" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('who.fewer') : t('who.more', {}, ids.length - SHOWN)}
          </button>
        </li>
      )}
    </ul>
  );
}
