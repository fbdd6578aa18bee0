import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages by path, with "*" for all others. They may be changed while they are served. */
export type Pages = Record<string, string>;

export interface Served {
  /** Two sites to a browser, one server. No slash at the end. */
  localhost: string;
  ip: string;
  /** The paths asked for. */
  requests: string[];
  close(): Promise<void>;
}

/** Serves pages written in a test; what is not among them is answered with 404. */
export async function servePages(pages: Pages): Promise<Served> {
  const requests: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    requests.push(url);
    const page = pages[url] ?? pages['*'];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    localhost: `http://localhost:${port}`,
    ip: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
