import type { Report } from '../lib/report/report';
import { useWords } from './words';

export const VOICES = ['people', 'organizations', 'documents', 'unnamed'] as const;
export type Voice = (typeof VOICES)[number];

/** One stretch for each sort of source, as wide as there are many. The numbers stand beside it, and in its name. */
export function SourceBar({ roster }: { roster: Report['roster'] }) {
  const t = useWords();
  const counts = Object.fromEntries(VOICES.map((voice) => [voice, roster[voice].length])) as Record<
    Voice,
    number
  >;
  const present = VOICES.filter((voice) => counts[voice] > 0);
  if (present.length === 0) return null;
  return (
    <div class="bar" role="img" aria-label={t('who.bar', counts)}>
      {present.map((voice) => (
        <span key={voice} class={`fill ${voice}`} style={{ flexGrow: counts[voice] }} />
      ))}
    </div>
  );
}
