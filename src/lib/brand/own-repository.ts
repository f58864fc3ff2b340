/**
 * The files that make a folder of a brand a small repository of its own: the steps that build it, which run on any
 * computer, the one setting that an update changes, and for GitHub a workflow that publishes what is built.
 */
import { type NewBrand, newBrandFiles } from './new-brand.ts';
import { type Host, repositoryNote } from './repository-note.ts';
import { BRAND_FOLDER, SETTING_FILE, WORKFLOW_FILE } from './repository-places.ts';
import { WORKFLOW } from './workflow.ts';

export interface Toolkit {
  /** Where the toolkit is kept, as git fetches it. */
  address: string;
  /** A tag, a branch or the name of a commit. */
  release: string;
}

/** What the command writes: the text of each file, by its path in the repository. */
export function ownRepositoryFiles(brand: NewBrand, toolkit: Toolkit): Record<string, string> {
  const files = Object.entries(newBrandFiles(brand));
  return Object.fromEntries(repositoryAround(files, brand.name, toolkit, 'github'));
}

/** A repository around the files of a brand. */
export function repositoryAround<Content>(
  files: Iterable<readonly [string, Content]>,
  name: string,
  toolkit: Toolkit,
  host: Host,
): Map<string, Content | string> {
  return new Map<string, Content | string>([
    ...[...files].map(([path, content]) => [`${BRAND_FOLDER}/${path}`, content] as const),
    [SETTING_FILE, settingText(toolkit)],
    ['build.sh', BUILD],
    ...(host === 'github' ? ([[WORKFLOW_FILE, WORKFLOW]] as const) : []),
    ['.gitignore', '/toolkit/\n/dist/\n'],
    ['README.md', repositoryNote(name, host)],
  ]);
}

export interface ToolkitFault {
  part: keyof Toolkit;
  message: string;
}

/** What is wrong with an address or a release; nothing where a shell and git read both as they are meant. */
export function toolkitFaults({ address, release }: Toolkit): ToolkitFault[] {
  return [
    ...(ADDRESS.test(address) ? [] : [{ part: 'address' as const, message: whyNot(address) }]),
    ...(RELEASE.test(release)
      ? []
      : [
          {
            part: 'release' as const,
            message: `“${release}” is no name of a release. Write it as the toolkit lists it, like v1.2.0.`,
          },
        ]),
  ];
}

const ADDRESS = /^(https:\/\/|file:\/\/\/|\/|\.\.?\/|[a-z]:)[\w.~:/\\+%-]+$/i;
const RELEASE = /^\w[\w./+-]*$/;

function whyNot(address: string): string {
  return address === ''
    ? 'This copy does not know where it came from. Say where the toolkit is kept.'
    : `“${address}” is no address of a toolkit. Write it as https://example.org/toolkit.git, or as a folder’s path without spaces.`;
}

function settingText({ address, release }: Toolkit): string {
  return `# Which toolkit builds this site. For an update, change what stands behind RELEASE, and publish.
TOOLKIT='${address}'
RELEASE='${release}'
`;
}

/** What such a file says; what it does not say is empty. */
export function readSetting(text: string): Toolkit {
  const settingOf = (name: string) => {
    const [, value = ''] = new RegExp(`^${name}=(.*)$`, 'm').exec(text) ?? [];
    return value.trim().replace(/^(['"])(.*)\1$/, '$2');
  };
  return { address: settingOf('TOOLKIT'), release: settingOf('RELEASE') };
}

const BUILD = `#!/bin/sh
# Builds the site into dist: with the toolkit at the release that ${SETTING_FILE} names, and the folder ${BRAND_FOLDER}.
# The workflow runs this, and so can you: sh build.sh
set -eu
cd "$(dirname "$0")"
. ./${SETTING_FILE}

rm -rf toolkit dist
git init -q toolkit
if ! git -C toolkit fetch -q --depth 1 "$TOOLKIT" "$RELEASE"; then
  echo "${SETTING_FILE}: $TOOLKIT can’t be reached, or has no release called $RELEASE. Mend the line, and try again." >&2
  exit 1
fi
git -C toolkit checkout -q FETCH_HEAD

cd toolkit
npm ci
# The studio of the site proposes the same toolkit to whoever makes the next copy.
export BOTHWAYS_TOOLKIT="$TOOLKIT" BOTHWAYS_RELEASE="$RELEASE"
BRAND=../${BRAND_FOLDER} npm run build
mv dist ../dist
echo "Built with $RELEASE. What to publish lies in dist."
`;
