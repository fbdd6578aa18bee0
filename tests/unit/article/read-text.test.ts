import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/article/read-text';
import { charactersOf, page } from './page';

const read = (body: string) => readText([page(body).body]);
const textOf = (body: string) => read(body).text;

describe('the text', () => {
  it.each([
    [
      'blocks stand on lines of their own',
      '<h1>One</h1><p>Two</p><ul><li>Three</li><li>Four</li></ul>',
      'One\nTwo\nThree\nFour',
    ],
    [
      'inline elements run on',
      '<p>An of<b>fi</b>cial <a href="#">said <em>so</em></a>.</p>',
      'An official said so.',
    ],
    ['text beside blocks is a line', '<div>Before<p>Inside</p>after</div>', 'Before\nInside\nafter'],
    ['white space collapses', '<p>\n  one \t two\n<b> three</b> </p>', 'one two three'],
    ['no-break spaces are spaces', '<p>Mr.&nbsp;Lee&nbsp; said&thinsp;so</p>', 'Mr. Lee said so'],
    [
      'soft hyphens and zero-width characters go',
      '<p>of&shy;fi&#8203;cial\ufeff word&zwnj;s</p>',
      'official words',
    ],
    ['joiners stay where letters need them', '<p>👩\u200d🚀 می\u200cخواهم</p>', '👩\u200d🚀 می\u200cخواهم'],
    ['a br ends a line', '<p>By Ann Poe<br>Staff writer</p>', 'By Ann Poe\nStaff writer'],
    ['a br where the sentence runs on is a space', '<p>the minister<br>said no</p>', 'the minister said no'],
    ['two br always end the line', '<p>the minister<br> <br>said no</p>', 'the minister\nsaid no'],
    ['a br in a heading is a space', '<h1>Harbour<br>Wall</h1>', 'Harbour Wall'],
    ['wbr joins', '<p>Port<wbr>land</p>', 'Portland'],
    ['pre keeps its lines', '<pre>one\ntwo   three</pre>', 'one\ntwo three'],
    [
      'what is no prose is passed over',
      '<p>One<script>1</script><style>p{}</style><button>Share</button><svg><text>x</text></svg><noscript>n</noscript> two</p>',
      'One two',
    ],
    [
      'what is hidden is passed over',
      '<p>One</p><p hidden>2</p><p aria-hidden="true">3</p><p style="display: none">4</p><p>Five <span class="sr-only">6</span></p>',
      'One\nFive',
    ],
    ['comments are passed over', '<p>One<!-- no --> two</p>', 'One two'],
    ['nothing gives nothing', '<div> \n </div>', ''],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('leaves out what it is told to, but reads every root', () => {
    const document = page('<h1>Title</h1><div><p>One</p><aside>Rail</aside><p>Two</p></div>');
    const [title, root, rail] = ['h1', 'div', 'aside'].map((name) => document.querySelector(name) as Element);
    const leaveOut = new Set([title, rail] as Element[]);
    expect(readText([title, root] as Element[], leaveOut).text).toBe('Title\nOne\nTwo');
  });

  it('tells which element each line stands in', () => {
    const { text, blocks } = read('<h1>One</h1><p>Two<br><br>Three</p>');
    expect(blocks.map(({ start, end, element }) => [text.slice(start, end), element.tagName])).toEqual([
      ['One', 'H1'],
      ['Two', 'P'],
      ['Three', 'P'],
    ]);
  });

  it('reads nesting of any depth', () => {
    const document = page('');
    let inner = document.body;
    for (let i = 0; i < 20_000; i++)
      inner = inner.appendChild(document.createElement(i % 2 ? 'div' : 'span'));
    inner.textContent = 'deep';
    expect(readText([document.body]).text).toBe('deep');
  });
});

describe('the way back', () => {
  const find = (body: string, words: string) => {
    const document = page(body);
    const article = readText([document.body]);
    const start = article.text.indexOf(words);
    const [range] = article.toRanges([{ start, end: start + words.length }]);
    return { range, characters: range && charactersOf(document.body, range) };
  };

  it('crosses inline elements and dropped characters', () => {
    expect(find('<p>An of&shy;<b>ficial</b>,  <i>too</i></p>', 'official, too').characters).toBe(
      'of\u00adficial,  too',
    );
  });

  it('begins and ends in the nodes of its own characters', () => {
    const { range } = find('<p>one <b>two</b> three</p>', 'two');
    expect(range?.startContainer).toBe(range?.endContainer);
    expect([range?.startOffset, range?.endOffset]).toEqual([0, 3]);
  });

  it('leaves white space at the edges off', () => {
    expect(find('<p>one <b>two </b> three</p>', ' two ').characters).toBe('two');
  });

  it('does not split a character', () => {
    const article = read('<p>a 😀 b</p>');
    expect(article.toRanges([{ start: 2, end: 3 }])).toEqual([null]);
    expect(article.toRanges([{ start: 3, end: 6 }])[0]).toMatchObject({ startOffset: 5, endOffset: 6 });
  });

  it('gives null for what covers nothing', () => {
    const article = read('<p>one</p><p>two</p>');
    const spans = [
      { start: 3, end: 4 },
      { start: 2, end: 2 },
      { start: 5, end: 1 },
      { start: 90, end: 99 },
      { start: Number.NaN, end: 3 },
    ];
    expect(article.toRanges(spans)).toEqual([null, null, null, null, null]);
  });

  it('gives null where the page has shortened the text since', () => {
    const document = page('<p>one two</p>');
    const article = readText([document.body]);
    (document.querySelector('p')?.firstChild as Text).data = 'one';
    expect(article.toRanges([{ start: 4, end: 7 }])).toEqual([null]);
  });
});

/** Characters of every sort that the reading treats apart. */
const character = fc.constantFrom(
  ...'abZ.,"',
  ' ',
  '\n',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u3000',
  '😀',
  'é',
  '<',
  '&',
);
const words = fc.array(character, { maxLength: 12 }).map((all) => all.join(''));
const encode = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
/** Markup as a tree: text, inline and block elements, breaks, hidden things. */
const markup = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    words.map(encode),
    fc.constantFrom('<br>', '<wbr>', '<!-- c -->', '<script>x()</script>', '<span hidden>no</span>'),
    fc
      .tuple(
        fc.constantFrom('p', 'div', 'b', 'a', 'span', 'li', 'h2'),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
  ),
})).node;

/** What is left of DOM characters once those without a place in the text are gone. */
const bare = (text: string) => text.replace(/[\s\u00ad\u200b]/g, '');

describe('for any mark-up', () => {
  it('the characters of a range are those of the span', () => {
    fc.assert(
      fc.property(fc.array(markup, { maxLength: 6 }), fc.nat(), fc.nat(), (parts, a, b) => {
        const document = page(parts.join(''));
        const article = readText([document.body]);
        const { text } = article;
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const [range] = article.toRanges([{ start, end }]);
        const span = text.slice(start, end).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
        if (!range) {
          expect(bare(span)).toBe('');
          return;
        }
        for (const node of document.querySelectorAll('script, [hidden]')) node.remove();
        expect(bare(charactersOf(document.body, range))).toBe(bare(span));
      }),
      { numRuns: 400 },
    );
  });

  it('lines have no empty one among them and no white space at their edges', () => {
    fc.assert(
      fc.property(fc.array(markup, { maxLength: 6 }), (parts) => {
        const { text, blocks } = readText([page(parts.join('')).body]);
        if (text !== '') for (const line of text.split('\n')) expect(line).toMatch(/^\S(?:.*\S)?$/u);
        expect(text).not.toMatch(/ {2}|[\u00a0\u00ad\u200b\u3000]/);
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
      }),
      { numRuns: 400 },
    );
  });

  it('inline elements around any stretch do not change it', () => {
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('b', 'a', 'span', 'em'),
        (all, tag) => {
          const plain = all.map(encode);
          const wrapped = plain.map((part, i) => (i % 2 ? `<${tag}>${part}</${tag}>` : part));
          expect(textOf(`<p>${wrapped.join('')}</p>`)).toBe(textOf(`<p>${plain.join('')}</p>`));
        },
      ),
    );
  });
});
