/**
 * Finds the modules that two islands load with their pages: they come in one file, since each request
 * costs more than it carries. What an island loads on a press is not among them.
 */

interface Graph {
  getModuleInfo: (id: string) => { isEntry: boolean; importers: readonly string[] } | null;
}

/** The name of the file for a module, or nothing where the bundler is to choose. */
export function sharedModules(id: string, graph: Graph): string | null {
  return entriesAbove(id, graph).length > 1 ? 'shared' : null;
}

/** The entries that lead to a module by plain imports. */
function entriesAbove(id: string, graph: Graph): string[] {
  const above = new Set([id]);
  // What is added to a set on the way is visited, too.
  for (const one of above) {
    for (const importer of graph.getModuleInfo(one)?.importers ?? []) above.add(importer);
  }
  return [...above].filter((one) => graph.getModuleInfo(one)?.isEntry);
}
