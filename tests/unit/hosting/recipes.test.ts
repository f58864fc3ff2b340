/** The recipes that no server here can try, held to the same headers; and a function of a CDN, run as it runs it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  CLOUD_FRONT_FUNCTION,
  cloudFrontHeaders,
  uploadScript,
} from '../../../src/lib/hosting/cloud-front.ts';
import { ALWAYS, FOLDER_POLICIES, FRESH, LASTING } from '../../../src/lib/hosting/headers.ts';
import { headersFile } from '../../../src/lib/hosting/netlify.ts';
import { readYaml } from '../../../src/lib/yaml/read-yaml.ts';
import { ROOT } from '../../support/content.ts';

describe.each(['', '/mentoring'])('_headers below “%s”', (path) => {
  /** What a host that reads it adds to an answer: all rules that fit, joined where they name the same. */
  const sent = (address: string) => {
    const headers = new Map<string, string>();
    for (const rule of headersFile(path).split(/\n(?=\S)/)) {
      const [pattern = '', ...lines] = rule.trimEnd().split('\n');
      if (!address.startsWith(pattern.replace(/\*$/, ''))) continue;
      for (const line of lines) {
        const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
        headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
      }
    }
    return Object.fromEntries(headers);
  };

  test('a page gets every header, and the host’s own caching', () => {
    expect(sent(`${path}/guides/`)).toEqual(ALWAYS);
  });

  test('what is no page gets a second policy, and files that last are kept', () => {
    const policies = Object.fromEntries(FOLDER_POLICIES.map((one) => [one.folder, one.policy]));
    const both = (folder: string) => `${ALWAYS['Content-Security-Policy']}, ${policies[folder]}`;
    expect(sent(`${path}/_astro/x.js`)).toEqual({
      ...ALWAYS,
      'Content-Security-Policy': both('/_astro/'),
      'Cache-Control': LASTING,
    });
    expect(sent(`${path}/brand/mark.svg`)).toEqual({
      ...ALWAYS,
      'Content-Security-Policy': both('/brand/'),
    });
  });

  test('no line is longer than a host reads', () => {
    const lengths = headersFile(path)
      .split('\n')
      .map((line) => line.length);
    expect(Math.max(...lengths)).toBeLessThan(2000);
  });
});

test('CloudFront is told each header, where it wants it', () => {
  const { SecurityHeadersConfig: own, CustomHeadersConfig: others } = JSON.parse(
    cloudFrontHeaders('mentoring'),
  );
  expect({
    'Content-Security-Policy': own.ContentSecurityPolicy.ContentSecurityPolicy,
    'Referrer-Policy': own.ReferrerPolicy.ReferrerPolicy,
    'Strict-Transport-Security': `max-age=${own.StrictTransportSecurity.AccessControlMaxAgeSec}`,
    'X-Content-Type-Options': own.ContentTypeOptions.Override && 'nosniff',
    ...Object.fromEntries(
      others.Items.map(({ Header, Value }: Record<string, string>) => [Header, Value]),
    ),
  }).toEqual(ALWAYS);
  expect(others.Quantity).toBe(others.Items.length);
});

test.each([
  ['/', '/index.html'],
  ['/guides/', '/guides/index.html'],
  ['/mentoring/', '/mentoring/index.html'],
  ['/_astro/x.js', '/_astro/x.js'],
  ['/guides', { location: '/guides/' }],
])('the function of CloudFront finds for %s %o', (uri, found) => {
  const handler = new Function(`${CLOUD_FRONT_FUNCTION}; return handler;`)();
  const { uri: asked, headers } = handler({ request: { uri, headers: {} } });
  expect(asked ?? { location: headers.location.value }).toEqual(found);
});

test('the script for a bucket fills the same path, and names both ways to keep a file', () => {
  const script = uploadScript('/mentoring');
  expect(script).toContain('to="s3://$bucket/mentoring"');
  expect(script).toContain(`"$to/_astro/" --cache-control "${LASTING}"`);
  expect(script).toContain(`--cache-control "${FRESH}"`);
});

test('the workflow for GitHub Pages runs what the project has, and sends what it builds', () => {
  const read = readYaml(readFileSync(join(ROOT, '.github/workflows/publish.yml'), 'utf8'));
  if (!read.ok) throw new Error('The workflow can’t be read.');
  const { on, jobs } = read.data as {
    on: Record<string, unknown>;
    jobs: Record<
      string,
      { steps: { run?: string; env?: unknown; with?: Record<string, unknown> }[] }
    >;
  };
  // Nobody who takes a copy publishes it by that alone.
  expect(Object.keys(on)).toEqual(['workflow_dispatch']);
  const steps = jobs['build']?.steps ?? [];
  expect(steps.flatMap(({ run }) => run ?? [])).toEqual(['npm ci', 'npm run build']);
  expect(steps.at(-1)?.with).toEqual({ path: 'dist' });
  // A fork names its brand outside of all files, so that an update finds nothing changed.
  const told = (name: string) => `\${{ ${name} }}`;
  expect(steps.at(-2)?.env).toEqual({
    BRAND: told('vars.BRAND'),
    // What its studio proposes to whoever makes a further copy.
    BOTHWAYS_TOOLKIT: `${told('github.server_url')}/${told('github.repository')}`,
    BOTHWAYS_RELEASE: told('github.sha'),
  });
});
