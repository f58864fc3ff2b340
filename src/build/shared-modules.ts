/**
 * Finds the modules that one island loads with its page, and another with its own or on a press: they
 * come in one file, since each request costs more than it carries. What is only ever loaded on a press
 * is not among them.
 */

interface Graph {
  getModuleInfo: (id: string) => {
    isEntry: boolean;
    importers: readonly string[];
    dynamicImporters: readonly string[];
  } | null;
}

/** The name of the file for a module, or nothing where the bundler is to choose. */
export function sharedModules(id: string, graph: Graph): string | null {
  const atOnce = entriesAbove(id, ({ importers }) => importers, graph);
  const atAll = entriesAbove(
    id,
    ({ importers, dynamicImporters }) => [...importers, ...dynamicImporters],
    graph,
  );
  return atOnce.length > 0 && atAll.length > 1 ? 'shared' : null;
}

type Info = NonNullable<ReturnType<Graph['getModuleInfo']>>;

/** The entries that lead to a module. */
function entriesAbove(
  id: string,
  above: (info: Info) => readonly string[],
  graph: Graph,
): string[] {
  const found = new Set([id]);
  // What is added to a set on the way is visited, too.
  for (const one of found) {
    const info = graph.getModuleInfo(one);
    for (const importer of info ? above(info) : []) found.add(importer);
  }
  return [...found].filter((one) => graph.getModuleInfo(one)?.isEntry);
}
