import { describe, expect, test } from 'vitest';
import { defaults, isOn, withSite } from '../../../lib/settings/settings';

const ARTICLE = 'https://www.example.com/story';

describe('isOn', () => {
  test('every site at first', () => {
    expect(isOn(defaults(), ARTICLE)).toBe(true);
  });
  test('every site except those switched off, with their subdomains', () => {
    const settings = { ...defaults(), except: ['example.com'] };
    expect(isOn(settings, ARTICLE)).toBe(false);
    expect(isOn(settings, 'https://example.com:444/')).toBe(false);
    expect(isOn(settings, 'https://example.org/')).toBe(true);
    expect(isOn(settings, 'https://notexample.com/')).toBe(true);
  });
  test('only the sites switched on', () => {
    const settings = {
      ...defaults(),
      mode: 'only-these' as const,
      only: ['example.com'],
      except: ['example.com'],
    };
    expect(isOn(settings, ARTICLE)).toBe(true);
    expect(isOn(settings, 'https://example.org/')).toBe(false);
  });
  test.each([['about:blank'], ['file:///story.html'], [''], [undefined]])('never %s', (address) => {
    expect(isOn(defaults(), address)).toBe(false);
  });
});

describe('withSite', () => {
  test('switches off and on again', () => {
    const off = withSite(defaults(), ARTICLE, false);
    expect(off.except).toEqual(['example.com']);
    expect(withSite(off, 'https://m.example.com/', true).except).toEqual([]);
  });
  test('says the same when said twice', () => {
    const off = withSite(withSite(defaults(), ARTICLE, false), ARTICLE, false);
    expect(off.except).toEqual(['example.com']);
  });
  test("leaves the other mode's list as it is", () => {
    const settings = { ...defaults(), mode: 'only-these' as const, except: ['a.example'] };
    expect(withSite(settings, ARTICLE, true)).toMatchObject({ only: ['example.com'], except: ['a.example'] });
  });
  test('changes nothing for what is of no site', () => {
    expect(withSite(defaults(), 'about:blank', false)).toEqual(defaults());
  });
});
