/** A Caddyfile for Caddy 2.6 or later, which gets its certificate by itself. */
import { ALWAYS, FOLDER_POLICIES, FRESH, LASTING, LASTING_FOLDER, type Place } from './headers.ts';

export function caddyFile({ domain, path, root }: Place): string {
  const headers = Object.entries(ALWAYS).map(
    ([name, value]) => `      ${name} ${JSON.stringify(value)}`,
  );
  const policies = FOLDER_POLICIES.map(
    ({ folder, policy }) =>
      `    header ${path}${folder}* +Content-Security-Policy ${JSON.stringify(policy)}`,
  );
  return `# Copy what the build wrote into dist/ to ${root}${path}/, and this file to /etc/caddy/Caddyfile.
# Then: caddy validate --config /etc/caddy/Caddyfile --adapter caddyfile && systemctl reload caddy
# Caddy keeps no log of who opened what unless it is told to.

${domain} {
  root * ${root}
  encode zstd gzip
  @lasting path ${path}${LASTING_FOLDER}*
  @fresh not path ${path}${LASTING_FOLDER}*
  route {
    # Nothing is taken away here: Caddy would then set all of these too late for a page that is missing.
    header {
${headers.join('\n')}
    }
${policies.join('\n')}
    header @lasting Cache-Control "${LASTING}"
    header @fresh Cache-Control "${FRESH}"
    file_server {
      hide .*
    }
  }
  handle_errors {
    rewrite * ${path}/404.html
    file_server
  }
}
`;
}
