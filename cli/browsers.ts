import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/** Where browsers go that are downloaded for the project alone. */
const OWN = fileURLToPath(new URL('../.browsers', import.meta.url));

/**
 * A Chromium that loads unpacked extensions (branded Chrome no longer does): the one named in `CHROMIUM`, the
 * system's, or Playwright's. Undefined if there is none.
 */
export const findChromium = (): string | undefined =>
  first([process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', chromium.executablePath()]);

/** A Firefox: the one named in `FIREFOX`, the system's, or the project's own. Undefined if there is none. */
export const findFirefox = (): string | undefined =>
  first([
    process.env.FIREFOX,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...own('firefox', 'firefox/firefox'),
  ]);

/** Finds a Chromium, or installs one: the system's package where that can be done, else Playwright's. */
export const bringChromium = (): string =>
  bring('Chromium', findChromium, 'chromium', ['playwright', 'install', 'chromium']);

/** Finds a Firefox, or installs one: the system's package where that can be done, else Mozilla's. */
export const bringFirefox = (): string =>
  bring('Firefox', findFirefox, 'firefox-esr', ['browsers', 'install', 'firefox@stable', '--path', OWN]);

function bring(
  name: string,
  find: () => string | undefined,
  debian: string,
  download: [tool: string, ...rest: string[]],
): string {
  const there = find();
  if (there) return there;
  console.log(`${name} is not here yet: installing it.`);
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '--yes', '--no-install-recommends', debian]);
  }
  if (!find()) run('npx', ['--no-install', ...download]);
  const brought = find();
  if (!brought) {
    throw new Error(
      `${name} could not be installed. Install it, or name its program in ${name.toUpperCase()}.`,
    );
  }
  return brought;
}

const run = (command: string, args: string[]) => spawnSync(command, args, { stdio: 'inherit' });

const first = (paths: (string | undefined)[]) => paths.find((one) => one && existsSync(one));

/** Programs of downloaded browsers: each version lies in a folder of its own. */
function own(browser: string, program: string): string[] {
  const versions = path.join(OWN, browser);
  if (!existsSync(versions)) return [];
  return readdirSync(versions).map((version) => path.join(versions, version, program));
}
