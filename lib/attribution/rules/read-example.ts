import { KINDS, type Kind, type Span } from '../attribution';

/** The kinds with nobody named behind them: of these an example's text may hold no more than its brackets say. */
export const ASSERTED: ReadonlySet<Kind> = new Set<Kind>([
  'anonymous-source',
  'unnamed-person',
  'unnamed-group',
  'outlet-knowledge',
  'hearsay',
  'no-comment',
]);

/** Words in brackets; offsets are those of the text without its brackets. */
export interface Expected extends Span {
  kind: Kind;
  words: string;
  /** In square brackets: the rule whose example this is must find them itself. */
  own: boolean;
}

export interface Example {
  text: string;
  expected: Expected[];
}

const BRACKETED = /\[\[([a-z-]+)\|([^[\]{}]+)\]\]|\{\{([a-z-]+)\|([^[\]{}]+)\}\}/g;

const isKind = (word: string): word is Kind => KINDS.some((kind) => kind === word);

/**
 * Takes the brackets off an example of the catalogue.
 * @throws {Error} with the example, where a bracket is left open or its kind is unknown
 */
export function readExample(source: string): Example {
  const expected: Expected[] = [];
  let text = '';
  let from = 0;
  const plain = (to?: number) => {
    const part = source.slice(from, to);
    if (/[[\]{}]/.test(part)) throw new Error(`cannot read the brackets in: ${source}`);
    text += part;
  };
  for (const { index, 0: whole, 1: ownKind, 2: ownWords, 3: otherKind, 4: otherWords } of source.matchAll(
    BRACKETED,
  )) {
    const kind = ownKind ?? otherKind ?? '';
    const words = ownWords ?? otherWords ?? '';
    if (!isKind(kind)) throw new Error(`"${kind}" is no kind, in: ${source}`);
    plain(index);
    expected.push({
      kind,
      words,
      own: ownKind !== undefined,
      start: text.length,
      end: text.length + words.length,
    });
    text += words;
    from = index + whole.length;
  }
  plain();
  return { text, expected };
}
