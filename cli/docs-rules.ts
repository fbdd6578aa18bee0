// Writes docs/rules.md from the catalogue of rules.
//
//   npm run docs:rules
import { mkdirSync, writeFileSync } from 'node:fs';
import { CATALOGUE } from '../lib/attribution/rules/catalogue';
import { renderRules } from '../lib/attribution/rules/render-rules';

const folder = new URL('../docs/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('rules.md', folder), renderRules(CATALOGUE));
