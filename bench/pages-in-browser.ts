// Times deciding, finding and reading on saved real pages in real Chromium, beside Readability, each page at its own
// address with its scripts and the network off; and says whether the layout changes what is found.
import { chromium } from '@playwright/test';
import { build } from 'vite';
import type { measure, Timing } from './page-code';
import { pageFile, savedPages } from './saved-pages';

/** Runs of each part on each page; the median counts. */
const RUNS = 5;

/** The code under test as one script that sets a global. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: new URL('page-code.ts', import.meta.url).pathname, formats: ['iife'], name: 'bench' },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('nothing was bundled');
  return output.output[0].code;
}

const runInPage = (runs: number): Timing =>
  (globalThis as unknown as { bench: { measure: typeof measure } }).bench.measure(runs);

async function main() {
  const rows = savedPages();
  if (!rows) return;
  const script = await bundle();
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
  const page = await browser.newPage();
  const results: (Timing & { expect: string; id: string })[] = [];
  for (const row of rows) {
    const url = row.url ?? `http://localhost/${row.id}`;
    await page.unroute('**/*');
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({
            path: pageFile(row.file),
            headers: {
              'content-type': 'text/html; charset=utf-8',
              'content-security-policy': "script-src 'none'; frame-src 'none'",
            },
          })
        : route.abort(),
    );
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.evaluate(`${script}; globalThis.bench = bench`);
    results.push({ ...(await page.evaluate(runInPage, RUNS)), expect: row.expect, id: row.id });
  }
  await browser.close();
  report(results);
}

function report(results: readonly (Timing & { expect: string; id: string })[]): void {
  const show = (times: number[]) => {
    const sorted = times.sort((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
    return `median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`;
  };
  for (const expect of ['news', 'not-news', 'either']) {
    const group = results.filter((each) => each.expect === expect);
    const news = group.filter((each) => each.news).length;
    console.log(
      `${expect}: ${group.length} pages, ${news} judged news; deciding, warm: ${show(group.map((each) => each.deciding.median))}; first: ${show(group.map((each) => each.deciding.first))}`,
    );
  }
  for (const run of ['median', 'first'] as const) {
    const [ours, theirs] = (['ours', 'theirs'] as const).map((who) =>
      results.reduce((sum, each) => sum + each[who][run], 0),
    ) as [number, number];
    console.log(
      `finding and reading, ${run} run: ours ${ours.toFixed(0)} ms, Readability ${theirs.toFixed(0)} ms (copying the page for it not counted), ratio ${(theirs / ours).toFixed(1)}`,
    );
  }
  for (const { id, news, characters, expect } of results) {
    if (news && characters < 400) console.log(`  little text: ${id}, ${characters} characters`);
    if (expect !== 'either' && news !== (expect === 'news')) console.log(`  misjudged: ${id}`);
  }
}

await main();
