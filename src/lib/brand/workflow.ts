/** What has GitHub build the site and publish it: the steps stand in build.sh, so that any computer can take them. */
export const WORKFLOW = `# Builds this site and puts it on GitHub Pages. Nothing is published until somebody presses “Run workflow”.
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
      # By its name: what was uploaded through a web page cannot be marked as a program.
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
