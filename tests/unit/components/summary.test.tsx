// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { ArticleSummary } from '../../../components/popup-state';
import { Summary } from '../../../components/summary';
import { nothing, one, several, summaryOf, thirty, zero } from '../../gallery/summaries';
import { button, shown, text, when } from './render';

const summary = (data: ArticleSummary, onJump = () => {}) =>
  shown(<Summary summary={data} onJump={onJump} />);
const section = (within: Element, id: string) => within.querySelector(`[aria-labelledby="${id}"]`);

describe('who is speaking', () => {
  it('lists everybody it counts', () => {
    const who = section(summary(zero), 'who');
    expect([...(who?.querySelectorAll('.voices > li > span:nth-child(2)') ?? [])].map(text)).toEqual([
      '3 named people',
      '2 organisations',
      '1 document',
    ]);
    expect(who?.querySelectorAll('.names button')).toHaveLength(6);
  });

  it('says nobody, and draws nothing, where there is nobody', () => {
    const who = section(summary(nothing), 'who');
    expect(text(who)).toBe('Who is speakingNobody found by this tool.');
    expect(who?.querySelector('[role=img]')).toBeNull();
  });

  it('folds long lists and unfolds them', () => {
    const who = section(summary(thirty), 'who') as Element;
    const names = who.querySelector('.names') as Element;
    expect(names.querySelectorAll('li')).toHaveLength(7);
    when(() => button(names, 'and 16 more')?.click());
    expect(names.querySelectorAll('li')).toHaveLength(23);
    when(() => button(names, 'show fewer')?.click());
    expect(names.querySelectorAll('li')).toHaveLength(7);
  });

  it('does not fold a list by one', () => {
    const people = Array.from({ length: 7 }, (_, i) => `Person ${i}`);
    expect(summary(summaryOf({ people })).querySelectorAll('.names li')).toHaveLength(7);
  });

  it('says about only where two descriptions may be of one', () => {
    expect(text(section(summary(several), 'who'))).toContain('about 3 unnamed sources');
    expect(text(section(summary(one), 'who'))).not.toContain('about');
    const unsure = summaryOf({ unnamed: [{ label: 'an official' }], likely: true });
    expect(text(section(summary(unsure), 'who'))).not.toContain('about');
  });

  it('weighs by fractions, and only where somebody is unnamed', () => {
    expect(text(section(summary(one), 'who'))).toContain('2 of 3 people speaking are named.');
    expect(text(section(summary(zero), 'who'))).not.toContain(' of ');
  });
});

it.each(['opinion', 'live', 'transcript'] as const)('weighs nothing against anything in %s', (notice) => {
  const page = summary({ ...one, notices: [notice] });
  expect(text(section(page, 'who'))).not.toContain(' of ');
  expect(text(page.querySelector('.large'))).toMatch(/^Found: one unnamed source/);
  expect(page.querySelectorAll('.notices li')).toHaveLength(1);
});

it.each(['short', 'paywall', 'outside-article'] as const)(
  'gives a notice and its shares where the page is %s',
  (notice) => {
    const page = summary({ ...one, notices: [notice] });
    expect(page.querySelectorAll('.notices li')).toHaveLength(1);
    expect(text(section(page, 'who'))).toContain('2 of 3');
  },
);

describe('unnamed sources', () => {
  const facts = (data: ArticleSummary, at = 0) =>
    [
      ...(section(summary(data), 'unnamed')?.querySelectorAll('.sources > li')[at]?.querySelectorAll('dd') ??
        []),
    ].map((dd) => text(dd).replaceAll(' (show on the page)', ''));

  it('says so where there is none', () => {
    expect(text(section(summary(zero), 'unnamed'))).toContain('None found by this tool.');
  });

  it.each<[string, Parameters<typeof summaryOf>[0], string, string]>([
    ['nothing', { unnamed: [{ label: 'an aide' }] }, 'not found by this tool', 'not found by this tool'],
    [
      'knowledge and a reason of its own',
      { unnamed: [{ label: 'an aide', knowledge: 'who was there', reason: 'for fear of reprisal' }] },
      '“who was there”',
      '“for fear of reprisal”',
    ],
    [
      'a stock phrase',
      { unnamed: [{ label: 'an aide', reason: 'not authorised to speak', stock: true }] },
      'not found by this tool',
      '“not authorised to speak” · stock phrase',
    ],
    [
      'a condition alone',
      { unnamed: [{ label: 'an aide', condition: 'who asked not to be named' }] },
      'not found by this tool',
      '“who asked not to be named” · a reason was not found by this tool',
    ],
  ])('quotes %s', (_, cast, how, why) => expect(facts(summaryOf(cast)).slice(0, 2)).toEqual([how, why]));

  it('goes to the mention that holds the words', () => {
    const data = structuredClone(several);
    const source = data.analysis.report.unnamed[0];
    const [first = 0, second = 0] = source?.mentions ?? [];
    const { reason, ...rest } = data.analysis.attributions[first] ?? {};
    data.analysis.attributions[first] = rest as never;
    Object.assign(data.analysis.attributions[second] ?? {}, { reason });
    const onJump = vi.fn();
    const page = summary(data, onJump);
    when(() => button(page, '“because they were')?.click());
    when(() => button(page, 'two people briefed')?.click());
    when(() => button(page, 'Mention 3')?.click());
    expect(onJump.mock.calls).toEqual([[second], [first], [source?.mentions[2]]]);
  });
});

it('says in neutral words who was asked', () => {
  const rows = [...(section(summary(several), 'responses')?.querySelectorAll('li') ?? [])].map((row) =>
    text(row).replace(' (show on the page)', ''),
  );
  expect(rows).toEqual([
    'Northern Ferries declined to comment',
    'the Transport Ministry had not replied when this was published',
    'somebody not named could not be reached',
  ]);
});

it('leaves out what there is none of', () => {
  const page = summary(zero);
  expect(section(page, 'responses')).toBeNull();
  expect(page.querySelector('details')).toBeNull();
});

it('folds second-hand and loose attributions, by the words that make them', () => {
  const page = summary(several);
  const details = page.querySelector('details');
  expect(details?.open).toBe(false);
  expect(text(details?.querySelector('summary'))).toBe('Second-hand and loose 5');
  expect(details?.querySelectorAll('li')).toHaveLength(5);
});

it('says on which text it was made', () => {
  const line = text(summary({ ...one, title: '', outlet: '' }).querySelector('.lede .quiet'));
  expect(line).toContain('Untitled article');
  expect(line).toContain('harbourpost.example · 842 words read');
});

it('always says what it cannot see', () => {
  for (const data of [nothing, zero, one, thirty]) {
    expect(text(section(summary(data), 'unseen'))).toContain(
      'Unnamed sources are normally known to the reporter',
    );
  }
});

it('puts nothing from a page into the document as markup', () => {
  const page = summary(
    summaryOf({ title: '<img src=x>', people: ['<b>Bo</b>'], unnamed: [{ label: '<i>an aide</i>' }] }),
  );
  expect(page.querySelector('img, b, i')).toBeNull();
  expect(text(page)).toContain('<b>Bo</b>');
});
