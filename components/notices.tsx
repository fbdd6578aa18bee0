import type { Notice } from '../lib/messages';
import { useWords } from './words';

export function Notices({ notices }: { notices: Notice[] }) {
  const t = useWords();
  if (notices.length === 0) return null;
  return (
    <ul class="notices" aria-label={t('notice.label')}>
      {notices.map((notice) => (
        <li key={notice}>
          {t(notice === 'outside-article' ? 'notice.outside_article' : `notice.${notice}`)}
        </li>
      ))}
    </ul>
  );
}
