import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Family } from '../lib/marks/families';
import { useWords } from './words';

/** The words of each attribution, and the way to them. */
interface Jumps {
  quotes: string[];
  onJump: (mention: number) => void;
}

const Context = createContext<Jumps>({ quotes: [], onJump: () => {} });
export const JumpProvider = Context.Provider;

interface Props {
  /** Index of the attribution whose words it goes to. */
  mention: number;
  /** The family whose mark its words carry, as on the page. */
  family?: Family;
  children: ComponentChildren;
}

/** Words that go to their place on the page. */
export function Jump({ mention, family, children }: Props) {
  const t = useWords();
  const { onJump } = useContext(Context);
  return (
    <button type="button" class="action" onClick={() => onJump(mention)}>
      {family ? <span class={`mark ${family}`}>{children}</span> : children}
      <span class="heard">{t('jump.hint')}</span>
    </button>
  );
}

/** All mentions of one source, by number. */
export function Mentions({ mentions }: { mentions: number[] }) {
  const t = useWords();
  const { quotes, onJump } = useContext(Context);
  return (
    <span class="numbers">
      {mentions.map((mention, i) => (
        <button
          key={mention}
          type="button"
          class="action"
          aria-label={t('jump.mention', { number: i + 1, words: quotes[mention] ?? '' })}
          title={quotes[mention]}
          onClick={() => onJump(mention)}
        >
          {i + 1}
        </button>
      ))}
    </span>
  );
}

/** The words of an attribution, as they stand on the page. */
export const useQuote = () => {
  const { quotes } = useContext(Context);
  return (mention: number) => quotes[mention] ?? '';
};
