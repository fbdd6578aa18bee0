import type { Analysis } from '../lib/report/report';
import { UnnamedSourceItem } from './unnamed-source';
import { useWords } from './words';

/** Each unnamed source: how it is described, how it knows, why it is unnamed, and where it speaks. */
export function UnnamedSources({ analysis }: { analysis: Analysis }) {
  const t = useWords();
  const { unnamed } = analysis.report;
  return (
    <section aria-labelledby="unnamed">
      <h2 id="unnamed">{t('unnamed.heading')}</h2>
      {unnamed.length === 0 ? (
        <p class="quiet">{t('unnamed.none')}</p>
      ) : (
        <ul class="sources">
          {unnamed.map((source) => (
            <UnnamedSourceItem key={source.sourceId} source={source} attributions={analysis.attributions} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Two descriptions may be of one person; where a mention was only likely, so is how many there are. */
export function isAbout({ attributions, report }: Analysis): boolean {
  return (
    report.unnamed.length > 1 &&
    report.unnamed.some(({ mentions }) => mentions.some((at) => attributions[at]?.confidence === 'likely'))
  );
}
