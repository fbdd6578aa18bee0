// Runs a script of the project, on a fresh clone too: brings the npm packages first where they are missing or older
// than the lockfile. Plain JavaScript without imports from packages, since there may be none yet.
//
//   node cli/with-packages.mjs cli/start.ts [arguments]
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const changed = (file) => (existsSync(root + file) ? statSync(root + file).mtimeMs : 0);

const run = (command, args) => {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
};

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: 20.19 or newer is needed.`);
  process.exit(1);
}
if (changed('node_modules/.package-lock.json') < changed('package-lock.json'))
  run('npm', ['ci', '--no-audit', '--no-fund']);
run('npx', ['--no-install', 'tsx', ...process.argv.slice(2)]);
