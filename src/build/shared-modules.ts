/**
 * Puts the modules that come with a page into few files, since each request costs more than it carries:
 * what one island loads with its page, and another with its own or on a press, is shared by all; what an
 * island loads with its page, and its own parts use on a press, has a file beside it. What is only
 * ever loaded on a press is left to the bundler.
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

/** The file beside an island of what it loads with its page and its own parts use, or nothing; asked second. */
export function islandModules(id: string, graph: Graph): string | null {
  const { home, isInPart } = waysTo(id, graph);
  return home && isInPart ? `${parse(home).name}-shared` : null;
}

/** An island that loads a module with its page, how many load it at all, and whether a part on demand uses it. */
function waysTo(id: string, graph: Graph) {
  const above = (ways: (module: Module) => readonly string[]) => {
    const found = new Map<string, Module>();
    const visit = (one: string) => {
      const module = graph.getModuleInfo(one);
      if (!module || found.has(one)) return;
      found.set(one, module);
      ways(module).forEach(visit);
    };
    visit(id);
    return [...found];
  };
  const plainly = above(({ importers }) => importers);
  const anyhow = above(({ importers, dynamicImporters }) => [...importers, ...dynamicImporters]);
  const isIsland = ([, { isEntry }]: [string, Module]) => isEntry;
  return {
    home: plainly.find(isIsland)?.[0],
    islands: plainly.filter(isIsland).length,
    isInPart: plainly.some(([, { dynamicImporters }]) => dynamicImporters.length > 0),
  };
}
