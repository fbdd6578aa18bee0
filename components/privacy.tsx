import { useWords } from './words';

export function Privacy() {
  const t = useWords();
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">{t('options.privacy.heading')}</h2>
      <p>{t('options.privacy.local')}</p>
      <p>{t('options.privacy.pages')}</p>
      <p>{t('options.privacy.stored')}</p>
    </section>
  );
}
