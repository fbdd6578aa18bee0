import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { restore, VERSION } from '../../../lib/settings/restore';
import { defaults, isOn } from '../../../lib/settings/settings';

/** What is restored, and what was said of it. */
function restored(stored: unknown) {
  const warnings: string[] = [];
  return { settings: restore(stored, (warning) => warnings.push(warning)), warnings };
}

describe('restore', () => {
  test('gives the defaults where nothing is stored, without a word', () => {
    expect(restored(undefined)).toEqual({ settings: defaults(), warnings: [] });
  });

  test('gives back what was stored, without a word', () => {
    const settings = {
      version: 1 as const,
      mode: 'only-these' as const,
      except: ['a.example', 'localhost', '[::1]'],
      only: ['xn--mnchen-3ya.example'],
      kinds: ['hearsay' as const],
    };
    expect(restored(settings)).toEqual({ settings, warnings: [] });
  });

  test('keeps "nothing marked" as a choice', () => {
    expect(restored({ version: 1, kinds: [] }).settings.kinds).toEqual([]);
  });

  test.each([
    ['mode', 'sometimes', 'everywhere-except'],
    ['except', 'example.com', []],
    ['only', { 0: 'example.com' }, []],
    ['kinds', 'all', ['anonymous-source', 'no-comment']],
  ])('names a broken %s, takes its default and keeps the rest', (name, value, standard) => {
    const good = {
      version: 1,
      mode: 'only-these',
      except: ['a.example'],
      only: ['b.example'],
      kinds: ['hearsay'],
    };
    const { settings, warnings } = restored({ ...good, [name]: value });
    expect(settings).toEqual({ ...good, [name]: standard });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(`"${name}"`);
  });

  test('leaves out a broken entry of a list and keeps the others', () => {
    const { settings, warnings } = restored({
      version: 1,
      except: ['a.example', 7, 'two words', 'b.example', 'a.example'],
    });
    expect(settings.except).toEqual(['a.example', 'b.example']);
    expect(warnings).toEqual([
      'Setting "except" holds 7, which is left out.',
      'Setting "except" holds "two words", which is left out.',
    ]);
  });

  test('does not mark what cannot be marked', () => {
    expect(restored({ version: 1, kinds: ['named-person', 'hearsay'] }).settings.kinds).toEqual(['hearsay']);
  });

  test('reads a newer version as far as it understands it', () => {
    const { settings } = restored({ version: VERSION + 5, except: ['a.example'], looks: { strength: 3 } });
    expect(settings).toEqual({ ...defaults(), except: ['a.example'] });
  });

  test('survives anything, and what it gives can be used and stored', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({
        version: fc.anything(),
        mode: fc.anything(),
        except: fc.anything(),
        only: fc.anything(),
        kinds: fc.anything(),
      }),
      fc.record({ except: fc.array(fc.oneof(fc.anything(), fc.webUrl(), fc.domain())) }),
    );
    fc.assert(
      fc.property(anything, (stored) => {
        const { settings } = restored(stored);
        isOn(settings, 'https://example.com/');
        expect(restored(JSON.parse(JSON.stringify(settings)))).toEqual({ settings, warnings: [] });
      }),
    );
  });
});
