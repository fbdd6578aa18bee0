import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bringChromium, bringFirefox } from './browsers';

interface Count {
  passed: number;
  failed: number;
}

const reports = mkdtempSync(path.join(tmpdir(), 'on-the-record-'));
const failures: string[] = [];
const total: Count = { passed: 0, failed: 0 };

/** Runs a tool. One check, or as many as it counted in its report; a tool that fails without a report is one failure. */
function check(name: string, command: string[], count?: () => Count, env: NodeJS.ProcessEnv = {}): void {
  console.log(`\n== ${name}`);
  const { status } = spawnSync('npx', ['--no-install', ...command], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  let counted: Count = { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  try {
    if (count) counted = count();
  } catch {
    console.error(`${name}: no report`);
  }
  if (status !== 0 && counted.failed === 0) counted = { ...counted, failed: 1 };
  total.passed += counted.passed;
  total.failed += counted.failed;
  if (counted.failed > 0) failures.push(name);
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

const unit = path.join(reports, 'unit.json');
const browser = path.join(reports, 'browser.json');

try {
  bringChromium();
  bringFirefox();
  check('Lint and format', ['biome', 'check', '--error-on-warnings']);
  check('Build for Chrome', ['wxt', 'build', '-b', 'chrome']);
  check('Build for Edge', ['wxt', 'build', '-b', 'edge']);
  check('Build for Firefox', ['wxt', 'build', '-b', 'firefox']);
  check('Types', ['tsc', '--noEmit']);
  check(
    'Unit tests',
    ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unit}`],
    () => {
      const { numPassedTests, numFailedTests } = read(unit);
      return { passed: numPassedTests, failed: numFailedTests };
    },
  );
  check(
    'Browser tests',
    ['playwright', 'test', '-c', 'tests/browser/playwright.config.ts', '--reporter=list,json'],
    () => {
      const { expected, unexpected, flaky } = read(browser).stats;
      return { passed: expected, failed: unexpected + flaky };
    },
    { PLAYWRIGHT_JSON_OUTPUT_NAME: browser },
  );
} finally {
  rmSync(reports, { recursive: true, force: true });
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
