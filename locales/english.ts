import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Translate } from '../lib/report/render-sentence';
import { translator } from './translator';

/** The English words, for the command line and the tests, where no browser keeps them. */
export async function english(): Promise<Translate> {
  const file = path.join(path.dirname(fileURLToPath(import.meta.url)), 'en.yml');
  return translator(generateChromeMessages(await parseMessagesFile(file)), 'en');
}
