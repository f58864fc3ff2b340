/**
 * Serves the built site on this machine alone, compressed as a host would send it.
 * `npm start` runs it after the build; the tests and the bench start it in their own process.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import { readBrand } from '../src/build/brand.ts';
import { sitePathOf } from '../src/build/site-path.ts';

const HOST = '127.0.0.1';

export interface Site {
  /** `http://127.0.0.1:4321`, without a slash at its end. */
  address: string;
  close: () => Promise<void>;
}

/** Starts to serve a folder; port 0 takes any free one. `path`: what the site stands under, such as `/mentoring`. */
export async function serve(folder: string, port = 0, path = ''): Promise<Site> {
  const files = sirv(folder, { dotfiles: false, etag: true });
  const compress = compression({
    threshold: 0,
    brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } },
  });
  const missingPage = join(folder, '404.html');
  const missing = existsSync(missingPage) ? readFileSync(missingPage) : '';
  const server = createServer((request, response) => {
    // The two libraries are written for Express; what they use of it is what Node's own objects have.
    compress(request as never, response as never, () => {
      const say404 = () => {
        response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
        response.end(request.method === 'HEAD' ? undefined : missing);
      };
      const { url = '' } = request;
      if (!url.startsWith(`${path}/`)) return say404();
      request.url = url.slice(path.length);
      files(request, response, say404);
    });
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${HOST}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      // Somebody else's server is on this port; any free one will do.
      if (error.code === 'EADDRINUSE' && port !== 0) listen(server, 0).then(resolve, reject);
      else reject(error);
    });
    server.listen(port, HOST, resolve);
  });
}

if (process.argv[1] === import.meta.filename) {
  const root = join(import.meta.dirname, '..');
  const path = sitePathOf(readBrand(root));
  const built = join(root, process.env['BOTHWAYS_OUT'] ?? 'dist');
  const { address } = await serve(built, Number(process.env['PORT'] ?? 4321), path);
  console.log(`\n  The site is here:  ${address}${path}/\n  Press Ctrl and C to stop.\n`);
}
