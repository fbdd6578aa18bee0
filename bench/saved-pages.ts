import { existsSync, readFileSync } from 'node:fs';

/** A saved page, as the index beside the pages describes it. */
export interface SavedPage {
  id: string;
  file: string;
  url: string | null;
  expect: 'news' | 'not-news' | 'either';
  truth: string | null;
}

/** The saved pages and labelled texts beside the repository; they are no part of it. */
const shared = new URL('../../shared/', import.meta.url);

const lines = (path: string) =>
  readFileSync(new URL(path, shared), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** The saved pages, or `undefined`, and a message, where there are none. */
export function savedPages(): SavedPage[] | undefined {
  if (existsSync(new URL('pages/index.jsonl', shared))) return lines('pages/index.jsonl');
  console.log('skipped: no saved pages beside this repository');
  return undefined;
}

export const pageFile = (path: string) => new URL(`pages/${path}`, shared).pathname;

/** The texts of labelled pages by id; empty where there are none. */
export function labelledTexts(): Map<string, string> {
  const path = 'corpus/pages.texts.jsonl';
  return new Map(existsSync(new URL(path, shared)) ? lines(path).map((row) => [row.id, row.text]) : []);
}
