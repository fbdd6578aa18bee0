import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { createViteServer } from 'vitest/node';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Serves the gallery: the components without a browser extension around them, in any state asked for. */
export async function serveGallery(): Promise<{ url: string; close: () => Promise<void> }> {
  const messages = generateChromeMessages(await parseMessagesFile(`${here}../../locales/en.yml`));
  const server = await createViteServer({
    configFile: false,
    root: here,
    logLevel: 'warn',
    cacheDir: `${here}../../node_modules/.vite-gallery`,
    plugins: [preact()],
    define: { MESSAGES: JSON.stringify(messages) },
    server: { host: '127.0.0.1', port: 0, fs: { allow: [`${here}../..`] } },
  });
  await server.listen();
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}
