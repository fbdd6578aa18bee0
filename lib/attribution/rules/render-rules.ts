import { readExample } from './read-example';
import type { Rule } from './rule';

/** The catalogue as one Markdown page, in its order. */
export function renderRules(catalogue: readonly Rule[]): string {
  return `${[HEAD, ...catalogue.map(renderRule)].join('\n\n')}\n`;
}

const HEAD = `# The rules

What On the Record looks for in a story, rule by rule. Each carries texts in which it must find the words in bold, and look-alikes in which it must find nothing; the tests try all of them. The texts are invented, and so is everybody in them. A rule says what the words show, never whether they are true.

This page is made from \`lib/attribution/rules\` by \`npm run docs:rules\`. To add a text, or to say what a rule gets wrong, add it to the rule's file there.`;

function renderRule({ id, explains, standard, matches, refuses }: Rule): string {
  return [
    `## ${id}`,
    explains,
    `Rests on: ${standard.name}, which ${standard.asks}.`,
    `Finds:`,
    list(matches),
    `Passes over:`,
    list(refuses),
  ].join('\n\n');
}

const list = (examples: readonly string[]) =>
  examples.map((example) => `- ${renderExample(example)}`).join('\n');

/** Found words in bold with their kind behind them, those of another rule in italics; paragraphs in one line. */
function renderExample(source: string): string {
  const { text, expected } = readExample(source);
  let rendered = '';
  let from = 0;
  for (const { start, end, kind, words, own } of expected) {
    rendered += escaped(text.slice(from, start));
    rendered += own ? `**${escaped(words)}** (${kind})` : `*${escaped(words)}* (${kind}, by another rule)`;
    from = end;
  }
  return (rendered + escaped(text.slice(from))).replaceAll('\n', ' / ');
}

const escaped = (text: string) => text.replace(/[\\`*_[\]<>]/g, '\\$&');
