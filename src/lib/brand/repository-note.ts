/** The README of a programme’s own repository: what to change, and how to publish, update and go back. */
import { BRAND_FOLDER, SETTING_FILE, WORKFLOW_FILE } from './repository-places.ts';

/** `github` publishes by a workflow; any other host is told which script to run. */
export const HOSTS = ['github', 'other'] as const;
export type Host = (typeof HOSTS)[number];

const PUBLISH: Record<Host, string> = {
  github: `Actions → Publish → Run workflow. Once before that: Settings → Pages → Source: GitHub Actions. Is there no Publish? Then the file \`${WORKFLOW_FILE}\` did not come along; make it by Add file → Create new file.`,
  other:
    'have your host run `sh build.sh`, which needs git and npm, and show the folder `dist`. At Netlify and Cloudflare Pages, write the one as the build command and the other as the folder to publish.',
};

export function repositoryNote(name: string, host: Host): string {
  return `# ${inMarkdown(name)}

All that is ours: the folder \`${BRAND_FOLDER}\`. Everything else comes from the toolkit when the site is built.

- **Change something:** edit \`${BRAND_FOLDER}/brand.yaml\`, then publish. A mistake stops the build, and names the line.
- **Publish:** ${PUBLISH[host]}
- **Update:** change the release in \`${SETTING_FILE}\`, and publish. Nothing else changes, so nothing can conflict.
- **Go back:** write the release from before, and publish.
- **See it on your computer:** \`sh build.sh\` needs git and npm, and puts the site into \`dist\`.
`;
}

/** With nothing in it that Markdown reads as a mark. */
function inMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|&]/g, '\\$&');
}
