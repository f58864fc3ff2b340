/**
 * Puts the modules that come with a page into few files, since each request costs more than it carries:
 * what two islands load with their pages is shared by all; what one island alone loads with its page, and
 * a part of any of them uses on a press, has a file beside that island. What is only ever loaded on a
 * press is left to the bundler.
 */
import { parse } from 'node:path';

interface Module {
  isEntry: boolean;
  importers: readonly string[];
  dynamicImporters: readonly string[];
}

interface Graph {
  getModuleInfo: (id: string) => Module | null;
}

/** The file of what several islands load, or nothing. */
export function sharedModules(id: string, graph: Graph): string | null {
  const { home, islands } = waysTo(id, graph);
  return home && islands > 1 ? 'shared' : null;
}

/** The file beside an island of what it alone loads with its page and some part uses, or nothing; asked second. */
export function islandModules(id: string, graph: Graph): string | null {
  const { home, isInPart } = waysTo(id, graph);
  return home && isInPart ? `${parse(home).name}-shared` : null;
}

/** An island that loads a module with its page, how many do, and whether a part on demand uses it. */
function waysTo(id: string, graph: Graph) {
  const above = new Map<string, Module>();
  const visit = (one: string) => {
    const module = graph.getModuleInfo(one);
    if (!module || above.has(one)) return;
    above.set(one, module);
    module.importers.forEach(visit);
  };
  visit(id);
  const islands = [...above].filter(([, { isEntry }]) => isEntry);
  return {
    home: islands[0]?.[0],
    islands: islands.length,
    isInPart: [...above.values()].some(({ dynamicImporters }) => dynamicImporters.length > 0),
  };
}
