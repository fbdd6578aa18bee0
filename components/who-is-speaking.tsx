import type { Analysis, Share } from '../lib/report/report';
import { NameList } from './name-list';
import { SourceBar, VOICES } from './source-bar';
import { isAbout } from './unnamed-sources';
import { useWords } from './words';

interface Props {
  analysis: Analysis;
  /** Whether to weigh them against each other. */
  shares: boolean;
}

/** Everybody the article rests on, by what they are: a bar, then each number with its names. */
export function WhoIsSpeaking({ analysis, shares }: Props) {
  const t = useWords();
  const { roster, namedPeople, reliance } = analysis.report;
  const present = VOICES.filter((voice) => roster[voice].length > 0);
  const mixed = shares && roster.unnamed.length > 0;
  return (
    <section aria-labelledby="who">
      <h2 id="who">{t('who.heading')}</h2>
      {present.length === 0 && <p class="quiet">{t('who.nobody')}</p>}
      <SourceBar roster={roster} />
      <ul class="voices">
        {present.map((voice) => {
          const count = roster[voice].length;
          const about = voice === 'unnamed' && isAbout(analysis);
          return (
            <li key={voice}>
              <span class={`fill ${voice}`} aria-hidden="true" />
              <span>{about ? t('who.about_unnamed', { count }) : t(`who.${voice}`, {}, count)}</span>
              {voice !== 'unnamed' && <NameList analysis={analysis} ids={roster[voice]} />}
            </li>
          );
        })}
      </ul>
      {mixed && (
        <div class="quiet">
          {namedPeople.of > 0 && <p>{t('who.named_people', fraction(namedPeople))}</p>}
          {reliance.of > 0 && <p>{t('who.reliance', fraction(reliance))}</p>}
        </div>
      )}
    </section>
  );
}

const fraction = ({ count, of }: Share) => ({ part: count, of });
