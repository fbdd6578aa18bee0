import type { Report } from '../lib/report/report';
import { useWords } from './words';

export const VOICES = ['people', 'organizations', 'documents', 'unnamed'] as const;

/** One stretch for each sort of source, as wide as there are many. The numbers stand beside it, and in its name. */
export function SourceBar({ roster }: { roster: Report['roster'] }) {
  const t = useWords();
  const present = VOICES.filter((voice) => roster[voice].length > 0);
  if (present.length === 0) return null;
  const list = present.map((voice) => t(`who.${voice}`, {}, roster[voice].length)).join(', ');
  return (
    <div class="bar" role="img" aria-label={t('who.bar', { list })}>
      {present.map((voice) => (
        <span key={voice} class={`fill ${voice}`} style={{ flexGrow: roster[voice].length }} />
      ))}
    </div>
  );
}
