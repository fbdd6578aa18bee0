import { once } from 'node:events';
import { analyse } from '../lib/report/analyse';
import { type Input, parseInput } from './audit-inputs';
import { readArticle } from './read-file';
import { readLines } from './read-lines';

const USAGE = `Says how news articles are sourced.

  npm run --silent audit -- FILE...        .txt files, and .html files, where the article is found as on a page
  npm run --silent audit < articles.jsonl  one {"id", "text"} a line, with "publisher" if known

Prints one JSON object a line, in the order of the input: {"id", "language", "attributions", "sources", "report"},
and "text" for a page. Offsets are UTF-16 code units into the text. What cannot be read is named on standard error,
the rest goes on, and the exit status is 1.
`;

/** Names what went wrong; the rest goes on. */
function complain(where: string, error: unknown): void {
  process.stderr.write(`audit: ${where}: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** Prints one analysis, and waits where whoever reads is slower. */
async function print({ id, text, publisher, found }: Input): Promise<void> {
  const { language, attributions, sources, report } = analyse(text, publisher ? { publisher } : {});
  const output = { id, language, attributions, sources, report, ...(found ? { text } : {}) };
  if (!process.stdout.write(`${JSON.stringify(output)}\n`)) await once(process.stdout, 'drain');
}

async function auditFiles(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    try {
      await print(await readArticle(path));
    } catch (error) {
      complain(path, error);
    }
  }
}

async function auditLines(): Promise<void> {
  for await (const { line, number } of readLines(process.stdin)) {
    if (line.trim() === '') continue;
    try {
      await print(parseInput(line));
    } catch (error) {
      complain(`line ${number}`, error);
    }
  }
}

async function main(args: readonly string[]): Promise<void> {
  const end = args.indexOf('--');
  const options = (end < 0 ? args : args.slice(0, end)).filter((arg) => arg.startsWith('-'));
  if (options.some((option) => option === '--help' || option === '-h')) {
    process.stdout.write(USAGE);
    return;
  }
  const paths = args.filter((arg, i) => i !== end && (!arg.startsWith('-') || (end >= 0 && i > end)));
  if (options.length > 0 || (paths.length === 0 && process.stdin.isTTY)) {
    process.stderr.write(options.length > 0 ? `audit: no such option: ${options[0]}\n\n${USAGE}` : USAGE);
    process.exitCode = 2;
    return;
  }
  await (paths.length > 0 ? auditFiles(paths) : auditLines());
}

// Whoever reads has enough (`| head`): nothing is wrong, and nothing is left to do.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') complain('standard output', error);
  process.exit();
});

await main(process.argv.slice(2));
