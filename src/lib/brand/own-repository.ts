/**
 * The files that make a folder of a brand a small repository of its own: a workflow that publishes it, the steps
 * that it runs, which run on any computer too, and the one setting that an update changes.
 */
import { type NewBrand, newBrandFiles } from './new-brand.ts';

export interface Toolkit {
  /** Where the toolkit is kept, as git fetches it. */
  address: string;
  /** A tag, a branch or the name of a commit. */
  release: string;
}

/** Where the brand stands in it. */
export const BRAND_FOLDER = 'brand';

/** The text of each file, by its path in the repository. */
export function ownRepositoryFiles(brand: NewBrand, toolkit: Toolkit): Record<string, string> {
  const files = Object.entries(newBrandFiles(brand));
  return {
    ...Object.fromEntries(files.map(([path, text]) => [`${BRAND_FOLDER}/${path}`, text])),
    'toolkit.env': settingText(toolkit),
    'build.sh': BUILD,
    '.github/workflows/publish.yml': WORKFLOW,
    '.gitignore': '/toolkit/\n/dist/\n',
    'README.md': readmeText(brand.name),
  };
}

/** What is wrong with an address or a release; nothing where a shell and git read both as they are meant. */
export function toolkitFault({ address, release }: Toolkit): string | undefined {
  if (address === '') {
    return 'This copy does not know where it came from. Say where the toolkit is kept.';
  }
  if (!/^(https:\/\/|file:\/\/\/|\/|\.\.?\/|[a-z]:)[\w.~:/\\+%-]+$/i.test(address)) {
    return `“${address}” is no address of a toolkit. Write it as https://example.org/toolkit.git, or as a folder’s path without spaces.`;
  }
  if (!/^\w[\w./+-]*$/.test(release)) {
    return `“${release}” is no name of a release. Write it as the toolkit lists it, like v1.2.0.`;
  }
  return undefined;
}

function settingText({ address, release }: Toolkit): string {
  return `# Which toolkit builds this site. For an update, change what stands behind RELEASE, and publish.
TOOLKIT='${address}'
RELEASE='${release}'
`;
}

const BUILD = `#!/bin/sh
# Builds the site into dist: with the toolkit at the release that toolkit.env names, and the folder ${BRAND_FOLDER}.
# The workflow runs this, and so can you: sh build.sh
set -eu
cd "$(dirname "$0")"
. ./toolkit.env

rm -rf toolkit dist
git init -q toolkit
if ! git -C toolkit fetch -q --depth 1 "$TOOLKIT" "$RELEASE"; then
  echo "toolkit.env: $TOOLKIT can’t be reached, or has no release called $RELEASE. Mend the line, and try again." >&2
  exit 1
fi
git -C toolkit checkout -q FETCH_HEAD

cd toolkit
npm ci
BRAND=../${BRAND_FOLDER} npm run build
mv dist ../dist
echo "Built with $RELEASE. What to publish lies in dist."
`;

const WORKFLOW = `# Builds this site and puts it on GitHub Pages. Nothing is published until somebody presses “Run workflow”.
# To publish at every change of the main branch, write below workflow_dispatch:  push: { branches: [main] }
name: Publish
on:
  workflow_dispatch:
permissions:
  contents: read
concurrency:
  group: pages
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      - run: sh build.sh
      - uses: actions/upload-pages-artifact@v4
        with:
          path: dist
  deploy:
    needs: build
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: actions/deploy-pages@v4
`;

function readmeText(name: string): string {
  return `# ${inMarkdown(name)}

All that is ours: the folder \`${BRAND_FOLDER}\`. Everything else comes from the toolkit when the site is built.

- **Change something:** edit \`${BRAND_FOLDER}/brand.yaml\`, then publish. A mistake stops the build, and names the line.
- **Publish:** Actions → Publish → Run workflow. Once before that: Settings → Pages → Source: GitHub Actions.
- **Update:** change the release in \`toolkit.env\`, and publish. Nothing else changes, so nothing can conflict.
- **Go back:** write the release from before, and publish.
- **See it on your computer:** \`sh build.sh\` needs git and npm, and puts the site into \`dist\`.
`;
}

/** With nothing in it that Markdown reads as a mark. */
function inMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|&]/g, '\\$&');
}
