import { build } from './build';

for (const browser of ['chrome', 'edge', 'firefox'] as const) {
  build(browser);
  console.log(`.output/${browser}-mv3`);
}
