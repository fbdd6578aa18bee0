import { renderSentence } from '../lib/report/render-sentence';
import { sentence } from '../lib/report/sentence';
import { ArticleLine } from './article-line';
import { CannotSee } from './cannot-see';
import { JumpProvider } from './jump';
import { LooseAttributions } from './loose-attributions';
import { Notices } from './notices';
import type { ArticleSummary } from './popup-state';
import { Responses } from './responses';
import { UnnamedSources } from './unnamed-sources';
import { WhoIsSpeaking } from './who-is-speaking';
import { useWords } from './words';

interface Props {
  summary: ArticleSummary;
  onJump: (mention: number) => void;
}

/** How one article is sourced. Where shares would mislead, sources are listed and not weighed against each other. */
export function Summary({ summary, onJump }: Props) {
  const t = useWords();
  const { analysis, quotes, notices } = summary;
  const shares = !notices.some(
    (notice) => notice === 'opinion' || notice === 'live' || notice === 'transcript',
  );
  return (
    <JumpProvider value={{ quotes, onJump }}>
      <div class="summary">
        <div class="lede">
          <p class="large">{renderSentence(sentence(analysis.report, { shares }), t)}</p>
          <ArticleLine summary={summary} />
          <Notices notices={notices} />
        </div>
        <WhoIsSpeaking analysis={analysis} shares={shares} />
        <UnnamedSources analysis={analysis} />
        <Responses analysis={analysis} />
        <LooseAttributions analysis={analysis} />
        <CannotSee />
      </div>
    </JumpProvider>
  );
}
