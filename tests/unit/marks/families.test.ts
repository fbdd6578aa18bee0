import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { KINDS } from '../../../lib/attribution/attribution';
import { FAMILIES, familyOf } from '../../../lib/marks/families';
import { MARKABLE } from '../../../lib/settings/settings';

const css = readFile(new URL('../../../lib/marks/marks.css', import.meta.url), 'utf8');

test('whatever can be chosen has a look, and nothing else', () => {
  expect(KINDS.filter((kind) => familyOf(kind) !== undefined).toSorted()).toEqual([...MARKABLE].toSorted());
});

test.each(FAMILIES.flatMap((family) => [family, `${family}-dark`]))(
  '%s is styled on screen, with forced colours and on paper',
  async (family) => {
    const rules = (await css).split(`::highlight(on-the-record-${family})`);
    expect(rules).toHaveLength(4);
  },
);

test('families differ without their colours', async () => {
  const lines = [...(await css).matchAll(/underline (\w+ \dpx) #/g)].map(([, line]) => line);
  expect(lines).toHaveLength(2 * FAMILIES.length);
  expect(new Set(lines).size).toBe(FAMILIES.length);
});

test("the words' own colour is changed only where the system's colours are forced", async () => {
  const free = (await css).replace(/@media \(forced-colors: active\) \{[\s\S]*?\n\}/, '');
  expect(free).not.toMatch(/[^-]color:(?! transparent)\s*(?!rgb|color-mix)/);
});

test('no tint is stronger than a tenth', async () => {
  const tints = [...(await css).matchAll(/\/ (\d+)%\)/g)].map(([, percent]) => Number(percent));
  expect(tints.length).toBeGreaterThan(0);
  expect(Math.max(...tints)).toBeLessThanOrEqual(10);
});
