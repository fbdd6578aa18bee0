import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../lib/attribution/find-attributions';
import { scope } from '../../../lib/attribution/scope';

function read(text: string) {
  const { attributions, sentences } = findAttributions(text);
  const { attributions: scoped, forAll } = scope(text, attributions, sentences);
  for (const phrase of [...scoped.flatMap((a) => [a.condition, a.reason]), forAll?.condition, forAll?.reason])
    if (phrase) expect(text.slice(phrase.start, phrase.end)).toBe(phrase.text);
  return {
    told: scoped.map(({ source, condition, reason }) => [source?.text, condition?.text, reason?.text]),
    all: forAll && [forAll.condition?.text, forAll.reason?.text],
  };
}

describe('the sentence behind a source', () => {
  it.each([
    [
      'They requested anonymity because the talks are private.',
      'requested anonymity',
      'because the talks are private',
    ],
    [
      'The officials spoke on condition of anonymity to discuss private talks.',
      'on condition of anonymity',
      'to discuss private talks',
    ],
    ['The people asked not to be identified.', 'asked not to be identified', undefined],
    [
      'The Post granted them anonymity to discuss private talks.',
      'granted them anonymity',
      'to discuss private talks',
    ],
    [
      'The Post agreed to withhold their names because they fear reprisals.',
      'agreed to withhold their names',
      'because they fear reprisals',
    ],
    [
      'The Post is not naming the officials for fear of reprisals.',
      'is not naming the officials',
      'for fear of reprisals',
    ],
    ['Both asked not to be named, citing company policy.', 'asked not to be named', 'citing company policy'],
    ['They were not authorized to speak publicly.', undefined, 'were not authorized to speak publicly'],
  ])('tells of it: %s', (sentence, condition, reason) => {
    const { told, all } = read(`Two officials said the pier would close. ${sentence}`);
    expect(told).toEqual([['Two officials', condition, reason]]);
    expect(all).toBeUndefined();
  });

  it.each([
    'Some spoke on condition of anonymity.',
    'They did not request anonymity.',
    'The suspect was granted anonymity by the court.',
    'Players asked not to be identified in the survey.',
    '“I asked not to be named,” read a note on the door.',
    'The nurses asked not to be identified.',
    'The Post is not naming the suspect because he is a minor.',
    'The ship was named after a queen.',
  ])('tells of somebody else: %s', (sentence) => {
    const { told } = read(`Two officials said the pier would close. ${sentence}`);
    expect(told[0]).toEqual(['Two officials', undefined, undefined]);
  });

  it('does not tell of a source when somebody named spoke since', () => {
    const { told } = read('An aide said so. Ann Hart said no. She asked not to be named in the list.');
    expect(told.map(([, condition]) => condition)).toEqual([undefined, undefined]);
  });

  it('is told of by the sentence before it where there is none behind', () => {
    const { told } = read(
      'The people asked not to be identified because the talks are private. Two people said they failed.',
    );
    expect(told.at(-1)?.slice(1)).toEqual(['asked not to be identified', 'because the talks are private']);
  });

  it('does not reach over three sentences', () => {
    const { told } = read('An aide said so. It rained. It rained again. It snowed. He requested anonymity.');
    expect(told[0]?.[1]).toBeUndefined();
  });

  it('keeps what a source says of itself', () => {
    const { told } = read(
      'The pier is closed, said an aide who asked not to be named for fear of dismissal. He requested anonymity because talks go on.',
    );
    expect(told[0]?.slice(1)).toEqual(['who asked not to be named', 'for fear of dismissal']);
  });

  it('counts back as many as it says', () => {
    const { told } = read(
      'A clerk said so. An aide said no. Two donors said maybe. All three asked not to be named.',
    );
    expect(told.map(([, condition]) => condition)).toEqual([
      undefined,
      'asked not to be named',
      'asked not to be named',
    ]);
  });
});

describe('what is said of everybody', () => {
  it.each([
    'All spoke on condition of anonymity because the talks are private.',
    'Most of them spoke on condition of anonymity because the talks are private.',
    'Like others interviewed for this story, she spoke on condition of anonymity because the talks are private.',
    'Everyone interviewed for this article spoke on condition of anonymity because the talks are private.',
    'All of the officials interviewed for this article spoke on condition of anonymity because the talks are private.',
  ])('%s', (sentence) => {
    const { told, all } = read(`An aide said so. Two officials said the pier would close. ${sentence}`);
    expect(all).toEqual(['on condition of anonymity', 'because the talks are private']);
    expect(told.map(([, condition]) => condition)).toEqual([undefined, 'on condition of anonymity']);
  });

  it('is not heard where most of one group asked for it: the others may have had no such reason', () => {
    const { all } = read(
      'This account is based on interviews with nine employees, most of whom spoke on condition of anonymity because of agreements not to talk. One official said it was loud.',
    );
    expect(all).toBeUndefined();
  });

  it('is heard from one who is like others', () => {
    const { all } = read('The pier is closed, said an aide, who like others asked not to be named.');
    expect(all).toEqual(['asked not to be named', undefined]);
  });

  it('is heard where nobody wanted a name', () => {
    const { all } = read('Two aides said so. None of them wanted to be named, citing company policy.');
    expect(all).toEqual(['None of them wanted to be named', 'citing company policy']);
  });

  it('is heard where the paper keeps its sources to itself', () => {
    const { all } = read(
      'Two aides said so. The Post is not naming its sources because they fear reprisals.',
    );
    expect(all).toEqual(['is not naming its sources', 'because they fear reprisals']);
  });

  it('prefers words with a reason', () => {
    const { all } = read(
      'Two aides said so. All asked not to be named. All spoke on condition of anonymity for fear of dismissal.',
    );
    expect(all).toEqual(['on condition of anonymity', 'for fear of dismissal']);
  });
});

it('leaves a text without unnamed sources as it is', () => {
  const { told, all } = read('Ann Hart said so. All spoke on condition of anonymity.');
  expect(told).toEqual([['Ann Hart', undefined, undefined]]);
  expect(all).toBeUndefined();
});
