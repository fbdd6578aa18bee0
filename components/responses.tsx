import type { Analysis } from '../lib/report/report';
import { Jump } from './jump';
import { useWords } from './words';

/** Who was asked and gave no full answer, in words that hold it against nobody. */
export function Responses({ analysis }: { analysis: Analysis }) {
  const t = useWords();
  const { silences } = analysis.report;
  if (silences.length === 0) return null;
  return (
    <section aria-labelledby="responses">
      <h2 id="responses">{t('responses.heading')}</h2>
      <ul class="rows">
        {silences.map(({ party, response, mention }) => (
          <li key={mention}>
            <Jump mention={mention} family="no-comment">
              {party ?? t('responses.someone')}
            </Jump>{' '}
            {t(`responses.${response}`)}
          </li>
        ))}
      </ul>
      <p class="quiet">{t('responses.note')}</p>
    </section>
  );
}
