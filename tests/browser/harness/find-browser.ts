import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const CHROMIUMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];
const FIREFOXES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/**
 * A Chromium that loads unpacked extensions (branded Chrome no longer does): `CHROMIUM`, the system's, or the one
 * Playwright has downloaded. Undefined if there is none.
 */
export const findChromium = (): string | undefined =>
  [process.env.CHROMIUM, ...CHROMIUMS, chromium.executablePath()].find((path) => path && existsSync(path));

/** A Firefox: `FIREFOX`, or the system's. Undefined if there is none. */
export const findFirefox = (): string | undefined =>
  [process.env.FIREFOX, ...FIREFOXES].find((path) => path && existsSync(path));
