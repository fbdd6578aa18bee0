import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Input } from './audit-inputs';
import { decode } from './decode';

/**
 * Reads an article from a .txt file, as it stands, or a saved .html page, where it is found as on a page.
 * @throws Error saying, without the name, why there is nothing to analyse.
 */
export async function readArticle(path: string): Promise<Input> {
  const kind = extname(path).toLowerCase();
  if (kind === '.txt') return { id: path, text: decode(await readFile(path), false) };
  if (kind === '.html' || kind === '.htm') return readPage(path, decode(await readFile(path), true));
  throw new Error('not a .txt or .html file');
}

/** What pages need is loaded only when there is one: it is most of the start-up time. */
async function readPage(path: string, html: string): Promise<Input> {
  const [{ parsePage }, { findArticle }, { readText }, { pageFacts }] = await Promise.all([
    import('./parse-page'),
    import('../lib/article/find-article'),
    import('../lib/article/read-text'),
    import('../lib/article/page-facts'),
  ]);
  const document = parsePage(html);
  const article = findArticle(document);
  const text = article ? readText(article.roots, article.leaveOut).text : '';
  if (text === '') throw new Error('no article found in the page');
  const { publisher } = pageFacts(document);
  return { id: path, text, found: true, ...(publisher ? { publisher } : {}) };
}
