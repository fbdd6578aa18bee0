import Ajv from 'ajv';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Phrase, Span } from '../../../lib/attribution/attribution';
import { analyse } from '../../../lib/report/analyse';
import type { Analysis } from '../../../lib/report/report';
import { readLabelled } from '../../fixtures/accuracy/read-labelled';
import schema from '../../schema/analysis.schema.json';

const validate = new Ajv({ allowUnionTypes: true }).compile(schema);

function problems(analysis: Analysis, text: string): string[] {
  const found = validate(analysis)
    ? []
    : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
  const inside = (name: string, span: Span | undefined) => {
    if (span && !(span.start >= 0 && span.start < span.end && span.end <= text.length))
      found.push(`${name} outside the text`);
  };
  const exact = (name: string, phrase: Phrase | undefined) => {
    inside(name, phrase);
    if (phrase && text.slice(phrase.start, phrase.end) !== phrase.text)
      found.push(`${name} is not the text's words`);
  };
  const ids = new Map(analysis.sources.map((source) => [source.id, 0]));
  for (const a of analysis.attributions) {
    inside(a.kind, a);
    for (const span of a.content ?? []) inside('content', span);
    for (const name of ['source', 'cue', 'knowledge', 'condition', 'reason', 'via', 'party'] as const)
      exact(name, a[name]);
    if (a.sourceId !== undefined) {
      if (!ids.has(a.sourceId)) found.push(`${a.sourceId} is in no list`);
      ids.set(a.sourceId, (ids.get(a.sourceId) ?? 0) + 1);
    }
  }
  for (const source of analysis.sources)
    if (ids.get(source.id) !== source.mentions) found.push(`${source.id} is miscounted`);
  return found;
}

const articles = readLabelled().articles;

describe('analyse', () => {
  it.each(articles.map((article) => [article.id, article.text]))(
    'says what the schema says: %s',
    (_id, text) => {
      expect(problems(analyse(text), text)).toEqual([]);
    },
  );

  it('says the same of the same text', () => {
    for (const { text } of articles) expect(analyse(text)).toEqual(analyse(text));
  });

  it('finds in an article what it finds in it behind another paragraph', () => {
    const before = 'The ferry to the islands leaves at nine in the morning and comes back at six.\n';
    for (const { text } of articles) {
      const alone = analyse(text).attributions.map((a) => [a.kind, a.start, a.end]);
      const behind = analyse(before + text).attributions.map((a) => [
        a.kind,
        a.start - before.length,
        a.end - before.length,
      ]);
      // the first lines may be read as a headline only where they are the first
      const body = text.indexOf('\n');
      expect(behind.filter(([, start]) => (start as number) > body)).toEqual(
        alone.filter(([, start]) => (start as number) > body),
      );
    }
  });

  it('stays inside any text', () => {
    const word = fc.constantFrom(
      ...'the a two official officials said, say told reporters according to people familiar with who asked not to be named because “ ” " \' ’s ( ) — - : ; . ! ? \n \u00ad \u202e \ud83d \udcf0 é Mr. U.S. Reid Ann Hart New York Times declined comment did not respond reportedly is said 12 % 3,400 and or , ,'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (sample) => {
        expect(problems(analyse(sample), sample)).toEqual([]);
      }),
      { numRuns: 1_500 },
    );
  });

  it('finds nothing in a text that is not English', () => {
    const text =
      'Selon des sources proches du dossier, le ministre a refusé de commenter. Deux responsables ont confirmé, sous couvert d’anonymat, que la réunion avait eu lieu lundi à Paris, et que rien ne serait décidé avant la fin du mois.';
    expect(analyse(text)).toMatchObject({ language: 'other', attributions: [], sources: [] });
  });

  it('says nothing of an empty text', () => {
    expect(analyse('').attributions).toEqual([]);
  });

  it('does not call the publisher another outlet', () => {
    const text =
      'The mayor was told in May, The Harbour Post reported. The Granite Ledger reported that she knew in April.';
    const outlets = (publisher?: string) =>
      analyse(text, publisher ? { publisher } : {}).attributions.flatMap((a) =>
        a.kind === 'news-outlet' ? [a.source?.text] : [],
      );
    expect(outlets()).toEqual(['The Harbour Post', 'The Granite Ledger']);
    expect(outlets('The Harbour Post')).toEqual(['The Granite Ledger']);
  });
});
