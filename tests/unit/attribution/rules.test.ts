import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../lib/attribution/rules/catalogue';
import { readExample } from '../../../lib/attribution/rules/read-example';
import { renderRules } from '../../../lib/attribution/rules/render-rules';
import { EXAMPLE_PUBLISHER } from '../../../lib/attribution/rules/rule';
import { RULE_IDS } from '../../../lib/attribution/rules/rule-id';
import { analyse } from '../../../lib/report/analyse';
import { readLabelled } from '../../fixtures/accuracy/read-labelled';
import { tryExample } from './try-example';

const ids = CATALOGUE.map((rule) => rule.id);

describe.each(CATALOGUE)('$id', (rule) => {
  it('says what it looks for and what it rests on', () => {
    expect(rule.explains).toMatch(/^[A-Z].{20,}\.$/);
    expect(rule.standard.name.trim()).not.toBe('');
    expect(rule.standard.asks).toMatch(/^\S.{20,}[^.\s]$/);
  });

  it('has at least five texts to find something in and five to pass over, each once', () => {
    expect(rule.matches.length).toBeGreaterThanOrEqual(5);
    expect(rule.refuses.length).toBeGreaterThanOrEqual(5);
    const texts = [...rule.matches, ...rule.refuses].map((source) => readExample(source).text);
    expect(new Set(texts).size).toBe(texts.length);
    for (const source of rule.matches) expect(readExample(source).expected.some((e) => e.own)).toBe(true);
    for (const source of rule.refuses) expect(readExample(source).expected.some((e) => e.own)).toBe(false);
  });

  it.each(rule.matches)('finds: %s', (source) => {
    expect(tryExample(rule, source)).toEqual([]);
  });

  it.each(rule.refuses)('passes over: %s', (source) => {
    expect(tryExample(rule, source)).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('has every rule once', () => {
    expect([...ids].sort()).toEqual([...RULE_IDS].sort());
  });

  it('knows every rule that finds something, and each finds something', () => {
    const texts = [
      ...CATALOGUE.flatMap((rule) =>
        [...rule.matches, ...rule.refuses].map((source) => readExample(source).text),
      ),
      ...readLabelled().articles.map((article) => article.text),
    ];
    const spoke = new Set(
      texts.flatMap((text) =>
        analyse(text, { publisher: EXAMPLE_PUBLISHER }).attributions.map((a) => a.rule),
      ),
    );
    expect([...spoke].sort()).toEqual([...RULE_IDS].sort());
  });

  it('stays out of the analysis, which may take its types alone', () => {
    const rooms = ['lib/language/', 'lib/attribution/', 'lib/report/'].map(
      (room) => new URL(`../../../${room}`, import.meta.url),
    );
    const files = rooms.flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' })
        .map((file) => file.replaceAll('\\', '/'))
        .filter((file) => file.endsWith('.ts') && !file.startsWith('rules/'))
        .map((file) => new URL(file, room)),
    );
    expect(files.length).toBeGreaterThan(20);
    const taking = /^(?:import|export) (?!type\b)[^;]*['"][^'"]*\/rules\//m;
    for (const file of files) expect(taking.test(readFileSync(file, 'utf8')), file.pathname).toBe(false);
  });

  it('is what docs/rules.md says', () => {
    const page = readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8');
    expect(page, 'run: npm run docs:rules').toBe(renderRules(CATALOGUE));
  });
});
