import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prose } from '../article/page';

const root = new URL('../../../', import.meta.url);
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'audit-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  status: number | null;
  out: string[];
  err: string[];
}

const start = (args: string[]) =>
  spawn(process.execPath, ['--import', 'tsx', 'cli/audit.ts', ...args], { cwd: root });

function audit(args: string[], input: string | Buffer = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = start(args);
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (data) => {
      out += data;
    });
    child.stderr.setEncoding('utf8').on('data', (data) => {
      err += data;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out: split(out), err: split(err) }));
    child.stdin.end(input);
  });
}

const split = (text: string) => text.split('\n').filter((line) => line !== '');
const ids = (run: Run) => run.out.map((line) => JSON.parse(line).id);
const file = (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('audit of lines', () => {
  it('prints one object a line, in order, and names bad lines', async () => {
    const lines = [
      '{"id":"a","text":"One."}',
      '',
      '{"id":"b",',
      '["c"]',
      '{"text":"no id"}',
      '{"id":"d"}',
      '{"id":"e","text":"Two.","publisher":7}',
      '{"id":6,"text":"Three.\u2028Four.","publisher":"Harbour Post"}',
    ];
    const run = await audit([], lines.join('\n'));
    expect(ids(run)).toEqual(['a', 6]);
    expect(run.err.map((line) => line.replace(/(not JSON):.*/, '$1'))).toEqual([
      'audit: line 3: not JSON',
      'audit: line 4: not a JSON object',
      'audit: line 5: "id" must be a string',
      'audit: line 6: "text" must be a string',
      'audit: line 7: "publisher" must be a string',
    ]);
    expect(run.status).toBe(1);
    expect(Object.keys(JSON.parse(run.out[0] as string))).toEqual([
      'id',
      'language',
      'attributions',
      'sources',
      'report',
    ]);
  });

  it('takes a byte order mark and CRLF', async () => {
    const run = await audit([], '\ufeff{"id":"a","text":"One."}\r\n\r\n{"id":"b","text":"Two."}\r\n');
    expect([ids(run), run.err, run.status]).toEqual([['a', 'b'], [], 0]);
  });

  it('prints nothing for nothing', async () => {
    expect(await audit([])).toEqual({ status: 0, out: [], err: [] });
  });

  it('stops without a word when nobody reads on', async () => {
    const child = start([]);
    let err = '';
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.stdin.on('error', () => {});
    // More than any pipe holds, so that it must meet the closed end.
    child.stdin.end(`${JSON.stringify({ id: 'a', text: prose(20) })}\n`.repeat(2000));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect([status, err]).toEqual([0, '']);
  });
});

describe('audit of files', () => {
  const paragraphs = Array.from({ length: 4 }, (_, i) => `<p>${prose(2, `wall ${i}`)}</p>`).join('');
  const page = (head: string, title = 'The wall will wait') =>
    `<!doctype html><html lang="en"><head>${head}<title>${title}</title></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${paragraphs}</article></body></html>`;

  it('reads text and pages, names what it cannot read, and goes on', async () => {
    const text = file('a.txt', 'One.\nTwo.');
    const html = file('b.html', page(''));
    const empty = file('c.html', '<p>No.');
    const other = file('d.pdf', '%PDF');
    const missing = join(folder, 'none.txt');
    const run = await audit([text, missing, html, empty, other, text]);
    expect(ids(run)).toEqual([text, html, text]);
    expect(run.err).toHaveLength(3);
    expect(run.err[0]).toContain(`audit: ${missing}: ENOENT`);
    expect(run.err.slice(1)).toEqual([
      `audit: ${empty}: no article found in the page`,
      `audit: ${other}: not a .txt or .html file`,
    ]);
    expect(run.status).toBe(1);
    const [plain, found] = run.out.map((line) => JSON.parse(line));
    expect(plain).not.toHaveProperty('text');
    expect(found.text.split('\n')).toHaveLength(5);
    expect(found.text).toMatch(/^The wall will wait\nOn day 1, the council talked about wall 0/);
  });

  it('reads the encoding that a page declares', async () => {
    const latin = Buffer.from(page('<meta charset="iso-8859-1">', 'Caf\xe9 on the wall'), 'latin1');
    const run = await audit([file('latin.html', latin)]);
    expect(JSON.parse(run.out[0] as string).text).toMatch(/^Café on the wall\n/);
  });
});

describe('audit explains itself', () => {
  it('on request', async () => {
    const run = await audit(['--help']);
    expect([run.status, run.err, run.out[0]]).toEqual([0, [], 'Says how news articles are sourced.']);
  });

  it('where an option is unknown', async () => {
    const run = await audit(['--json']);
    expect([run.status, run.out, run.err[0]]).toEqual([2, [], 'audit: no such option: --json']);
  });

  it('but takes what stands behind -- for a file', async () => {
    const run = await audit(['--', '--json']);
    expect([run.status, run.err]).toEqual([1, ['audit: --json: not a .txt or .html file']]);
  });
});
