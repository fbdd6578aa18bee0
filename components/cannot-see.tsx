import { useWords } from './words';

/** The limits, the same under every article. */
export function CannotSee() {
  const t = useWords();
  return (
    <section class="unseen" aria-labelledby="unseen">
      <h2 id="unseen">{t('unseen.heading')}</h2>
      <p>{t('unseen.text')}</p>
      <p>{t('unseen.note')}</p>
    </section>
  );
}
