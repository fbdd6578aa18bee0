// Measures finding the article, and deciding whether a page is news, on saved real pages, beside Readability.
// The pages are no part of this repository; without them there is nothing to measure.
import { existsSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parsePage } from '../cli/parse-page';
import { findArticle } from '../lib/article/find-article';
import { readText } from '../lib/article/read-text';

interface Page {
  id: string;
  file: string;
  url: string | null;
  expect: 'news' | 'not-news' | 'either';
  truth: string | null;
  lang: string;
}

const pages = new URL('../../shared/pages/', import.meta.url);
const corpus = new URL('../../shared/corpus/pages.texts.jsonl', import.meta.url);

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/** Words in common, counted as often as they stand in both. */
function compare(found: string, truth: string): Score {
  const left = new Map<string, number>();
  const wanted = words(truth);
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  const given = words(found);
  let hits = 0;
  for (const word of given) {
    const n = left.get(word) ?? 0;
    if (n > 0) {
      hits++;
      left.set(word, n - 1);
    }
  }
  const precision = given.length ? hits / given.length : 0;
  const recall = wanted.length ? hits / wanted.length : 0;
  return { precision, recall, f1: hits ? (2 * precision * recall) / (precision + recall) : 0 };
}

function ours(document: Document): string {
  const article = findArticle(document);
  if (!article) return '';
  return readText(article.roots.slice(article.headline ? 1 : 0), article.leaveOut).text;
}

function theirs(document: Document): string {
  const parsed = new Readability(document, { charThreshold: 500 }).parse();
  return parsed?.textContent ?? '';
}

function main() {
  if (!existsSync(new URL('index.jsonl', pages))) {
    console.log('bench:pages skipped: no saved pages beside this repository');
    return;
  }
  const show = process.argv.includes('--show');
  const rows = readFileSync(new URL('index.jsonl', pages), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Page);
  const labelled = new Map(
    existsSync(corpus)
      ? readFileSync(corpus, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as { id: string; text: string })
          .map((row) => [row.id, row.text])
      : [],
  );
  const groups = new Map<string, { ours: Score[]; theirs: Score[] }>();
  let ourTime = 0;
  let theirTime = 0;
  for (const row of rows) {
    const truth = row.truth ? readFileSync(new URL(row.truth, pages), 'utf8') : labelled.get(row.id);
    if (!truth || row.expect === 'not-news') continue;
    const html = readFileSync(new URL(row.file, pages), 'utf8');
    const document = parsePage(html);
    const copy = parsePage(html);
    let t = performance.now();
    const a = ours(document);
    ourTime += performance.now() - t;
    t = performance.now();
    const b = theirs(copy);
    theirTime += performance.now() - t;
    const mine = compare(a, truth);
    const peer = compare(b, truth);
    const family = row.truth ? row.id.slice(0, row.id.indexOf('-')) : 'labelled';
    for (const name of [
      `${row.expect}, truth from ${family}`,
      row.expect === 'news' ? 'news, all' : 'either, all',
      'all',
    ]) {
      const group = groups.get(name) ?? { ours: [], theirs: [] };
      group.ours.push(mine);
      group.theirs.push(peer);
      groups.set(name, group);
    }
    if (show)
      console.log(
        `${(mine.f1 - peer.f1).toFixed(3).padStart(7)}  ours ${line(mine)}  readability ${line(peer)}  ${row.expect} ${row.id}`,
      );
  }
  for (const [name, group] of [...groups].sort()) {
    console.log(
      `${name.padEnd(32)} ${String(group.ours.length).padStart(3)}  ours ${line(mean(group.ours))}  readability ${line(mean(group.theirs))}`,
    );
  }
  console.log(
    `time, one thread, linkedom: ours ${ourTime.toFixed(0)} ms, Readability ${theirTime.toFixed(0)} ms, ratio ${(theirTime / ourTime).toFixed(1)}`,
  );
}

const line = (s: Score) => `P ${s.precision.toFixed(3)} R ${s.recall.toFixed(3)} F1 ${s.f1.toFixed(3)}`;

function mean(scores: Score[]): Score {
  const of = (pick: (s: Score) => number) => scores.reduce((sum, s) => sum + pick(s), 0) / scores.length;
  return { precision: of((s) => s.precision), recall: of((s) => s.recall), f1: of((s) => s.f1) };
}

main();
