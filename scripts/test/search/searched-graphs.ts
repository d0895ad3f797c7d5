import { openTestDatabases, openTestGraph, ownDatabase, type TestContent, type TestGraph } from "@thidua/kit/testing";
import { subgraphs } from "../../src/subgraphs.js";

/** What one search of a list finds first. */
export interface FirstFound {
  /** The texts of its first record; null if nothing is found. */
  readonly shown: string | null;
  readonly match: string | null;
  readonly totalCount: number;
  readonly suggestion: string | null;
}

/** The graphs of all subgraphs on databases of one content. */
export interface SearchedGraphs {
  readonly graphs: readonly TestGraph[];
  /** The graph that has a list, by the list's name in `Query`. */
  graphOf(list: string): TestGraph;
  /** Searches a list, and shows a field of its first record. */
  first(list: string, typed: string, field: string): Promise<FirstFound>;
  close(): Promise<void>;
}

/** Opens the graphs of all subgraphs on databases with a content. */
export async function openSearchedGraphs(content: TestContent): Promise<SearchedGraphs> {
  const definitions = subgraphs.map(({ database }) => database);
  const { databases, close } = await openTestDatabases(definitions, content);
  const graphs = await Promise.all(
    subgraphs.map((subgraph, index) =>
      openTestGraph(
        subgraph,
        ownDatabase(databases[index]!, async () => {}),
      ),
    ),
  );
  const graphOf = (list: string) => graphs.find(({ schema }) => schema.getQueryType()?.getFields()[list])!;
  return {
    graphs,
    graphOf,
    async first(list, typed, field) {
      const source = `query ($typed: String!) { found: ${list}(search: $typed, first: 1) { totalCount searchSuggestion edges { searchMatch node { ${field} } } } }`;
      const { found } = await graphOf(list).data(source, { typed });
      const [edge] = found.edges;
      return {
        shown: edge ? textOf(edge.node) : null,
        match: edge?.searchMatch ?? null,
        totalCount: found.totalCount,
        suggestion: found.searchSuggestion,
      };
    },
    close,
  };
}

/** The text of an answer that has one field, at whatever depth. */
function textOf(value: unknown): string {
  return typeof value === "object" && value !== null ? textOf(Object.values(value)[0]) : String(value);
}
