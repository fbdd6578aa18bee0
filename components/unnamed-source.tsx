import type { Attribution, Phrase } from '../lib/attribution/attribution';
import type { UnnamedSource } from '../lib/report/report';
import { Jump, Mentions } from './jump';
import { useWords } from './words';

interface Props {
  source: UnnamedSource;
  attributions: Attribution[];
}

export function UnnamedSourceItem({ source, attributions }: Props) {
  const t = useWords();
  const { label, knowledge, condition, reason, reasonLevel, mentions } = source;
  const first = mentions[0] ?? -1;
  /** The words of the article, going to the mention they stand with. */
  const quoted = (phrase: Phrase, name: 'knowledge' | 'reason' | 'condition') => (
    <Jump mention={mentions.find((at) => attributions[at]?.[name]?.start === phrase.start) ?? first}>
      “{phrase.text}”
    </Jump>
  );
  return (
    <li>
      <Jump mention={first} family="unnamed">
        {label}
      </Jump>
      <dl>
        <dt>{t('unnamed.how')}</dt>
        <dd>{knowledge ? quoted(knowledge, 'knowledge') : t('unnamed.not_found')}</dd>
        <dt>{t('unnamed.why')}</dt>
        <dd>
          {reason && quoted(reason, 'reason')}
          {reason && reasonLevel === 'stock' && <span class="quiet"> · {t('unnamed.stock')}</span>}
          {!reason && condition && (
            <>
              {quoted(condition, 'condition')} · {t('unnamed.condition_only')}
            </>
          )}
          {!reason && !condition && t('unnamed.not_found')}
        </dd>
        <dt>{t('unnamed.mentions')}</dt>
        <dd>
          <Mentions mentions={mentions} />
        </dd>
      </dl>
    </li>
  );
}
