import { createRequire } from 'node:module';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

const icon = (sizes: number[]) => Object.fromEntries(sizes.map((size) => [size, `icon/icon-${size}.png`]));

const gecko = {
  id: 'on-the-record@on-the-record.example',
  // The first Firefox that styles every part of a highlight.
  strict_min_version: '149.0',
  data_collection_permissions: { required: ['none'] },
};

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  // Every import is written out: a reader sees where each name comes from.
  imports: false,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // storage: what the user chose. scripting: to bring the reader into a news page whose site is on.
    permissions: ['storage', 'scripting'],
    host_permissions: ['http://*/*', 'https://*/*'],
    icons: icon([16, 32, 48, 128]),
    action: { default_icon: icon([16, 32]) },
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko } } : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    // What is injected into pages calls the browser directly: the polyfill would more than double its bytes.
    'vite:build:extendConfig': ([entrypoint], config) => {
      if (entrypoint?.type !== 'content-script') return;
      const direct = createRequire(import.meta.url).resolve('@wxt-dev/browser');
      config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, 'wxt/browser': direct } };
    },
  },
});
