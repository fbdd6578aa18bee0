import { describe, expect, it } from 'vitest';
import { parseLabelled } from '../../fixtures/accuracy/parse-labelled';
import { readLabelled } from '../../fixtures/accuracy/read-labelled';

const HEAD = 'genre: test\npublisher: The Daily Test\n\n';
const parse = (body: string) => parseLabelled(HEAD + body, 'a.txt');

describe('parseLabelled', () => {
  it('takes the labels out of the text and says where they were', () => {
    const article = parse(
      'Rain is due, [[anon|an official]] said.\n\nIt [[declined|declined to comment]].\n',
    );
    expect(article).toMatchObject({ id: 'a', genre: 'test', publisher: 'The Daily Test' });
    expect(article.text).toBe('Rain is due, an official said.\n\nIt declined to comment.');
    expect(article.annotations).toEqual([
      { kind: 'anonymous-source', start: 13, end: 24 },
      { kind: 'no-comment', response: 'declined', start: 35, end: 54 },
    ]);
  });

  it('reads attributes inside the label', () => {
    const { text, annotations } = parse(
      '[[anon#b unsure|A man {know|who was there}, {cond|speaking anonymously} {reason|to stay safe}]], said so.',
    );
    expect(text).toBe('A man who was there, speaking anonymously to stay safe, said so.');
    expect(annotations).toEqual([
      {
        kind: 'anonymous-source',
        start: 0,
        end: 54,
        unsure: true,
        sourceId: 'b',
        knowledge: { start: 6, end: 19, text: 'who was there' },
        condition: { start: 21, end: 41, text: 'speaking anonymously' },
        reason: { start: 42, end: 54, text: 'to stay safe' },
      },
    ]);
  });

  it('finds attributes given by their words at the occurrence nearest to the label', () => {
    const { annotations } = parse(
      'Acme won. Later Acme [[noreply who="Acme"|did not reply]]. Acme grew.\n\n[[anon reason="because Acme is watching"|One]] said. None gave a name because Acme is watching.',
    );
    expect(annotations[0]?.party).toEqual({ start: 16, end: 20, text: 'Acme' });
    expect(annotations[1]?.reason?.text).toBe('because Acme is watching');
  });

  it('leaves braces and brackets outside labels alone', () => {
    expect(parse('A set {a|b} and a note [sic] }.').text).toBe('A set {a|b} and a note [sic] }.');
  });

  it.each([
    ['[[witness|A man]] said.', 4, 'unknown label "witness"'],
    ['One.\n\n[[anon|A man said.', 6, 'the label is not closed'],
    ['One.\n\nTwo]] three.', 6, '"]]" ends a label that was not begun'],
    ['[[anon|A [[group|man]]]] said.', 4, 'a label begins inside another'],
    ['[[anon]] said.', 4, 'a label is written [[label|words]]'],
    ['[[anon|]] said.', 4, 'the label holds no words'],
    ['[[anon|A man, ]]said.', 4, 'begins or ends with a space or a comma'],
    ['[[anon|A man\nor two]] said.', 4, 'runs over the end of its paragraph'],
    ['[[group|Critics {know|who know}]] say.', 4, '"group" carries no "know"'],
    ['[[anon|A man {mood|glum}]] said.', 4, 'unknown attribute "mood"'],
    ['[[anon|A man {know|who knows]] said.', 4, '"{know|" is not closed'],
    ['[[anon know="who knows"|A man {know|who knows}]] said.', 4, '"know" is given twice'],
    ['[[anon know="who knows" know="him"|A man]] said.', 4, '"know" is given twice'],
    ['[[anon cond="off the record"|A man]] said.', 4, 'cond="off the record" stands nowhere in the article'],
    ['[[anon know=him|A man]] said.', 4, 'cannot read "know=him"'],
    ['[[group#a|Critics]] say.', 4, 'only anon may say which source it is'],
  ])('names the line of %j', (body, line, problem) => {
    expect(() => parse(body)).toThrow(`a.txt:${line}: `);
    expect(() => parse(body)).toThrow(problem);
  });

  it('asks for the lines at the top', () => {
    expect(() => parseLabelled('Just a story.', 'a.txt')).toThrow('a.txt:1: an article begins with');
    expect(() => parseLabelled('genre: test\n\nA story.', 'a.txt')).toThrow('a.txt:1: no "publisher:" line');
  });
});

describe('the labelled articles', () => {
  const { articles, errors } = readLabelled();

  it('can all be read', () => {
    expect(errors.map((error) => error.message)).toEqual([]);
    expect(articles.length).toBeGreaterThanOrEqual(42);
    expect(new Set(articles.map(({ genre }) => genre)).size).toBeGreaterThanOrEqual(14);
  });

  it.each(articles.map((article) => [article.id, article] as const))(
    '%s is clean text in order',
    (_, article) => {
      expect(article.text).not.toMatch(/\[\[|\]\]|\{\w+\||[ \t]\n| {2}/);
      const starts = article.annotations.map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    },
  );
});
