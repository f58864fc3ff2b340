/** A file for nginx 1.18 or later, whole: it needs nothing but to be included. */
import {
  ALWAYS,
  FOLDER_POLICIES,
  FRESH,
  LASTING,
  LASTING_FOLDER,
  PACKED_TYPES,
  type Place,
} from './headers.ts';

/** `listen`: the port; those who test it take one of this machine alone. */
export function nginxFile({ domain, path, root }: Place, listen = '80'): string {
  const begins = (folder: string) => `~^${asPattern(`${path}${folder}`)}`;
  const policies = FOLDER_POLICIES.map(
    ({ folder, policy }) => `  ${begins(folder)} ${JSON.stringify(policy)};`,
  );
  const headers = Object.entries(ALWAYS).map(
    ([name, value]) => `    add_header ${name} ${JSON.stringify(value)} always;`,
  );
  return `# Copy what the build wrote into dist/ to ${root}${path}/, and this file to /etc/nginx/conf.d/.
# Then: nginx -t && systemctl reload nginx, and for https: certbot --nginx -d ${domain}

map $uri $bothways_cache {
  default "${FRESH}";
  ${begins(LASTING_FOLDER)} "${LASTING}";
}
map $uri $bothways_policy {
  default "";
${policies.join('\n')}
}

server {
  listen ${listen};
  server_name ${domain};
  root ${root};
  # Which pages somebody opened is theirs to know. Take this line out where your rules ask for a log.
  access_log off;
  server_tokens off;
  absolute_redirect off;

  location ${path}/ {
    index index.html;
    error_page 404 ${path}/404.html;
    charset utf-8;
    # nginx takes headers from the innermost block that names any, so all of them stand in one.
${headers.join('\n')}
    add_header Content-Security-Policy $bothways_policy always;
    add_header Cache-Control $bothways_cache always;
    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_comp_level 6;
    gzip_min_length 256;
    gzip_types ${PACKED_TYPES.join(' ')};
  }
  # Files whose names begin with a dot are nobody’s business, but for the proofs of a certificate.
  location ~ /\\.(?!well-known/) {
    return 404;
  }
}
`;
}

function asPattern(text: string): string {
  return text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
}
