/**
 * `.htaccess` for Apache 2.4, the server of most places where a folder is filled by FTP. It lies in the
 * folder of the site itself, and leaves out what a server may not allow such a file.
 */
import {
  ALWAYS,
  FOLDER_POLICIES,
  FRESH,
  LASTING,
  LASTING_FOLDER,
  PACKED_TYPES,
} from './headers.ts';

export function htaccessFile(path: string): string {
  const begins = (folder: string) =>
    JSON.stringify(`^${`${path}${folder}`.replaceAll('.', '\\.')}`).replaceAll('\\\\', '\\');
  const headers = Object.entries(ALWAYS).map(
    ([name, value]) => `  Header always set ${name} ${JSON.stringify(value)}`,
  );
  const policies = FOLDER_POLICIES.flatMap(({ folder, policy }) => {
    const mark = `bothways-${folder.replaceAll('/', '')}`;
    return [
      `  SetEnvIf Request_URI ${begins(folder)} ${mark}`,
      `  Header always add Content-Security-Policy ${JSON.stringify(policy)} env=${mark}`,
    ];
  });
  return `# Upload this file beside the index.html of the site. Its name begins with a dot, so that some
# programs hide it. If every page then answers with “500”, your host forbids a line of it: ask them.
ErrorDocument 404 ${path}/404.html
AddDefaultCharset utf-8
<IfModule mod_headers.c>
${[...headers, ...policies].join('\n')}
  SetEnvIf Request_URI ${begins(LASTING_FOLDER)} bothways-lasting
  Header set Cache-Control "${LASTING}" env=bothways-lasting
  Header set Cache-Control "${FRESH}" env=!bothways-lasting
  # Packing adds to the mark of a version what Apache then does not know again.
  RequestHeader edit "If-None-Match" '-gzip"' '"'
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html ${PACKED_TYPES.join(' ')}
</IfModule>
<IfModule mod_alias.c>
  RedirectMatch 404 "/\\.(?!well-known/)"
</IfModule>
`;
}
