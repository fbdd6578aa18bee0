import type { Analysis } from '../lib/report/report';
import { Jump, useQuote } from './jump';
import { useWords } from './words';

const LOOSELY = {
  hearsay: 'loose.hearsay',
  'outlet-knowledge': 'loose.outlet_knowledge',
  'unnamed-group': 'loose.unnamed_group',
  'unnamed-person': 'loose.unnamed_person',
} as const;

/** Other outlets' reports, and words behind which nobody in particular stands. Folded: they matter less. */
export function LooseAttributions({ analysis }: { analysis: Analysis }) {
  const t = useWords();
  const quote = useQuote();
  const { secondHand, loose } = analysis.report;
  if (secondHand.length + loose.length === 0) return null;
  const loosely = (mention: number) => {
    const kind = analysis.attributions[mention]?.kind;
    return kind && kind in LOOSELY ? t(LOOSELY[kind as keyof typeof LOOSELY]) : undefined;
  };
  return (
    <details>
      <summary>
        {t('loose.heading')} <span class="quiet">{secondHand.length + loose.length}</span>
      </summary>
      {secondHand.length > 0 && <h3>{t('loose.second_hand')}</h3>}
      <ul class="rows">
        {secondHand.map((mention) => (
          <li key={mention}>
            <Jump mention={mention} family="second-hand">
              {quote(mention)}
            </Jump>
          </li>
        ))}
      </ul>
      {loose.length > 0 && <h3>{t('loose.loosely')}</h3>}
      <ul class="rows">
        {loose.map((mention) => (
          <li key={mention}>
            <Jump mention={mention} family="loose">
              {quote(mention)}
            </Jump>{' '}
            <span class="quiet">{loosely(mention)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
