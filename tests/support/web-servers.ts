/**
 * nginx, Caddy and Apache, where they are installed: each is started on this machine alone with the recipe
 * that a programme is given, and ended by whoever started it. The recipe itself is not touched; around it
 * stands what the machine of a programme has already.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { htaccessFile } from '../../src/lib/hosting/apache.ts';
import { caddyFile } from '../../src/lib/hosting/caddy.ts';
import { nginxFile } from '../../src/lib/hosting/nginx.ts';
import { freePort } from './free-port.ts';

/** The folder that the domain shows, and the path in it below which the site lies. Apache’s recipe is put there. */
export interface Served {
  root: string;
  path: string;
}

interface Recipe extends Served {
  port: number;
  /** For what the server writes, its recipe included; gone with it. */
  scratch: string;
}

interface Kind {
  programs: string[];
  /** Writes its recipe and what it needs besides, and gives what to start it with. */
  prepare: (recipe: Recipe) => string[];
}

/** What a host’s Apache has as a rule. */
const MODULES = [
  ...['mpm_event', 'authz_core', 'alias', 'dir', 'mime'],
  ...['headers', 'setenvif', 'filter', 'deflate'],
];

const KINDS = {
  nginx: {
    programs: ['nginx'],
    prepare: ({ root, path, port, scratch }) => {
      const place = { domain: 'localhost', path, root };
      const written = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (kind) => `${kind}_temp_path ${join(scratch, kind)};`,
      );
      writeFileSync(join(scratch, 'site.conf'), nginxFile(place, `127.0.0.1:${port}`));
      // Its workers run as somebody who may read what a test wrote.
      const user = process.getuid?.() === 0 ? 'user root;' : '';
      const around = `${user} daemon off; pid ${join(scratch, 'pid')}; error_log ${join(scratch, 'log')};
        events {} http { ${written.join(' ')} include /etc/nginx/mime.types; include site.conf; }`;
      writeFileSync(join(scratch, 'nginx.conf'), around);
      return ['-c', join(scratch, 'nginx.conf'), '-e', join(scratch, 'log')];
    },
  },
  caddy: {
    programs: ['caddy'],
    prepare: ({ root, path, port, scratch }) => {
      const recipe = caddyFile({ domain: `http://127.0.0.1:${port}`, path, root });
      const around = `{\n  admin off\n}\n${recipe}`;
      writeFileSync(join(scratch, 'Caddyfile'), around);
      return ['run', '--config', join(scratch, 'Caddyfile'), '--adapter', 'caddyfile'];
    },
  },
  apache: {
    programs: ['apache2', 'httpd'],
    prepare: ({ root, path, port, scratch }) => {
      writeFileSync(join(root, path, '.htaccess'), htaccessFile(path));
      const load = MODULES.map(
        (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
      );
      const user = process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : [];
      const around = [
        ...load,
        ...user,
        `ServerRoot ${scratch}`,
        'ServerName localhost',
        `Listen 127.0.0.1:${port}`,
        `PidFile ${join(scratch, 'pid')}`,
        `ErrorLog ${join(scratch, 'log')}`,
        'TypesConfig /etc/mime.types',
        `DocumentRoot ${root}`,
        // The least that a host allows such a file, where it allows one.
        `<Directory ${root}>`,
        'AllowOverride FileInfo',
        'Require all granted',
        '</Directory>',
      ];
      writeFileSync(join(scratch, 'apache.conf'), around.join('\n'));
      return ['-X', '-f', join(scratch, 'apache.conf')];
    },
  },
} satisfies Record<string, Kind>;

export type ServerName = keyof typeof KINDS;
export const SERVER_NAMES = Object.keys(KINDS) as ServerName[];

/** Its program; nothing where it is not installed. Debian keeps servers outside a person’s own path. */
function findServer(name: ServerName): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders
    .flatMap((folder) => KINDS[name].programs.map((program) => join(folder, program)))
    .find(existsSync);
}

/**
 * Why the tests of a server are left out, said aloud: nothing where it is installed. `BOTHWAYS_SERVERS`
 * fails instead, for runs that must have them all.
 */
export function leftOut(name: ServerName): string | undefined {
  if (findServer(name)) return undefined;
  const why = `LEFT OUT: ${name} is not installed, so nothing here shows that its recipe works.`;
  if (process.env['BOTHWAYS_SERVERS']) throw new Error(why);
  // Playwright’s workers read the files of tests again.
  if (!process.env['TEST_WORKER_INDEX'])
    console.warn(`\n  ${why}\n  On Debian: apt-get install -y nginx caddy apache2\n`);
  return why;
}

export interface Running {
  address: string;
  close: () => Promise<void>;
}

export async function startServer(name: ServerName, served: Served): Promise<Running> {
  const program = findServer(name);
  if (!program) throw new Error(`${name} is not installed.`);
  const scratch = mkdtempSync(join(tmpdir(), `bothways-${name}-`));
  const port = await freePort();
  const args = KINDS[name].prepare({ ...served, port, scratch });
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch },
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes: Buffer) => said.push(bytes.toString()));
  }
  const close = () => end(child).finally(() => rmSync(scratch, { recursive: true, force: true }));
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`${address}${served.path}/`).catch(() => undefined);
    if (answer) return { address, close };
    if (child.exitCode !== null) break;
    await sleep(50);
  }
  const log = join(scratch, 'log');
  if (existsSync(log)) said.push(readFileSync(log, 'utf8'));
  await close();
  throw new Error(`${name} did not start: ${said.join('')}`);
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
