import { execFileSync } from 'node:child_process';

/** Builds the extension into `.output/`. Throws where that fails, the reason is on the terminal then. */
export function build(browser: 'chrome' | 'edge' | 'firefox'): void {
  execFileSync('npx', ['--no-install', 'wxt', 'build', '-b', browser], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
