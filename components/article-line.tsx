import type { ArticleSummary } from './popup-state';
import { useWords } from './words';

/** On which text the summary was made, and when. */
export function ArticleLine({ summary }: { summary: ArticleSummary }) {
  const t = useWords();
  const { title, outlet, url, readAt, analysis } = summary;
  const read = new Date(readAt);
  return (
    <div class="quiet">
      <p>{title || t('article.untitled')}</p>
      <p>
        {outlet || hostOf(url)} · {t('article.words', {}, analysis.report.words)}{' '}
        <time dateTime={readAt}>
          {t('article.read_at', {
            time: read.toLocaleTimeString(undefined, { hour: 'numeric', minute: '2-digit' }),
          })}
        </time>
      </p>
    </div>
  );
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url);
