/**
 * For a bucket behind Amazon’s CloudFront: the headers as it takes them, a function that finds the page
 * of a folder, and a script that fills the bucket. A bucket sends of these the caching alone.
 */
import { ALWAYS, FRESH, LASTING, LASTING_FOLDER } from './headers.ts';

/** A “response headers policy”. CloudFront keeps some headers in places of their own. */
export function cloudFrontHeaders(name: string): string {
  const {
    'Content-Security-Policy': policy,
    'Referrer-Policy': referrer,
    'Strict-Transport-Security': _secure,
    'X-Content-Type-Options': _sniff,
    ...others
  } = ALWAYS;
  const items = Object.entries(others).map(([Header, Value]) => ({
    Header,
    Value,
    Override: true,
  }));
  const config = {
    Name: name,
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { ContentSecurityPolicy: policy, Override: true },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { ReferrerPolicy: referrer, Override: true },
      StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000, Override: true },
    },
    CustomHeadersConfig: { Quantity: items.length, Items: items },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** A “CloudFront function” for the request of a viewer. */
export const CLOUD_FRONT_FUNCTION = `// A bucket knows files and no folders: /guides/ is the page /guides/index.html.
function handler(event) {
  var request = event.request;
  var last = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  if (last === '') request.uri += 'index.html';
  else if (last.indexOf('.') === -1) {
    return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: request.uri + '/' } } };
  }
  return request;
}
`;

/** A shell script; `aws` talks to every S3-like bucket, to another host’s by --endpoint-url. */
export function uploadScript(path: string): string {
  return `#!/bin/sh
# sh upload.sh my-bucket [--endpoint-url https://s3.example.org]
# Fills the bucket from dist/. What pages point to goes up before the pages, and of that nothing is
# taken away: a page that has been open since yesterday still asks for its parts.
set -eu
bucket=$1
shift
to="s3://$bucket${path}"
aws s3 sync "dist${LASTING_FOLDER}" "$to${LASTING_FOLDER}" --cache-control "${LASTING}" "$@"
# The pieces of the index have no type that a bucket knows, and none may be guessed.
aws s3 sync dist/pagefind/ "$to/pagefind/" --cache-control "${FRESH}" \\
  --exclude "*.js" --exclude "*.json" --content-type application/octet-stream "$@"
aws s3 sync dist/ "$to/" --cache-control "${FRESH}" \\
  --exclude "${LASTING_FOLDER.slice(1)}*" --exclude "*.pf_*" --exclude "*.pagefind" --exclude ".*" --exclude "_headers" "$@"
aws s3 sync dist/ "$to/" --delete --size-only --exclude "${LASTING_FOLDER.slice(1)}*" --exclude ".*" --exclude "_headers" "$@"
`;
}
