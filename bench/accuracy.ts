// Measures the analysis against the labelled articles of tests/fixtures/accuracy.
//
//   npm run bench:accuracy
//   npm run bench:accuracy -- --show anonymous-source    lists every miss and every false alarm of a kind
import { parseArgs } from 'node:util';
import { analyse } from '../lib/report/analyse';
import { readLabelled } from '../tests/fixtures/accuracy/read-labelled';
import { LABELLED_KINDS, type Mistake, score } from './score';
import type { Right, Tally } from './tally';

const { values } = parseArgs({ options: { show: { type: 'string', multiple: true, default: [] } } });
const wrong = values.show.filter((kind) => !LABELLED_KINDS.some((known) => known === kind));
if (wrong.length) {
  console.error(`No kind is called ${wrong.join(', ')}. Kinds are ${LABELLED_KINDS.join(', ')}.`);
  process.exit(2);
}

const { articles, errors } = readLabelled();
for (const error of errors) console.error(error.message);
if (errors.length) process.exitCode = 1;

const read = articles.map((article) => ({
  article,
  attributions: analyse(article.text, { publisher: article.publisher }).attributions,
}));
const result = score(read);

const figure = (n: number) => n.toFixed(3).padStart(9);
const row = (name: string, tally: Tally, exact = '') =>
  [
    name.padEnd(18),
    figure(tally.precision),
    figure(tally.recall),
    figure(tally.f1),
    ...[tally.hits, tally.misses, tally.alarms].map((n) => String(n).padStart(7)),
    exact.padStart(7),
  ].join('');
/** With the share of hits whose words are exactly those labelled. */
const spanRow = (name: string, tally: Tally) =>
  row(name, tally, (tally.exact / Math.max(1, tally.hits)).toFixed(2));
const heading = (name: string, exact = '') =>
  `${name.padEnd(18)}precision   recall       F1  right missed  false${exact.padStart(7)}`;
const share = ({ right, of }: Right) => `${(right / Math.max(1, of)).toFixed(2)} of ${of}`;

console.log(`${articles.length} articles\n\n${heading('kind', 'exact')}`);
for (const [kind, tally] of result.kinds) console.log(spanRow(kind, tally));
console.log(spanRow('any unnamed', result.unnamed));

console.log(`\n${heading('attribute')}`);
for (const [name, tally] of Object.entries(result.attributes)) console.log(row(name, tally));
console.log(row('same source', result.sameSource));
console.log(`response right in ${share(result.response)}, party right in ${share(result.party)}`);

console.log(`\n${heading('genre', 'exact')}`);
for (const [genre, tally] of [...result.genres].sort(([a], [b]) => a.localeCompare(b)))
  console.log(spanRow(genre, tally));

for (const kind of values.show) {
  console.log(`\n${kind}`);
  for (const mistake of result.mistakes) if (mistake.kind === kind) console.log(told(mistake));
}

/** A mistake in one line, with the words around it. */
function told({ article: { id, text }, start, end, miss, rule }: Mistake): string {
  const words = `${text.slice(Math.max(0, start - 80), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 80)}`;
  return `${miss ? 'missed' : `false (${rule})`} ${id}: ${words.replace(/\s+/g, ' ')}`;
}
