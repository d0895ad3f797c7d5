import { getNamedType, isListType, isNonNullType, isObjectType, isRequiredArgument, parse } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkOperation } from "../truth/check/check-operation.js";
import { truthGraphs } from "../truth/fixtures/truth-graphs.js";
import { startTruthGraph, type TruthGraph } from "../truth/graph/truth-graph.js";
import { TruthOperation } from "../truth/operation/truth-operation.js";

let graph: TruthGraph;

beforeAll(async () => {
  const { subgraphs, supergraph } = truthGraphs["schema/supergraph.graphql"];
  graph = await startTruthGraph(subgraphs, supergraph);
});
afterAll(() => graph.stop());

// An empty page is a page: no subgraph's answer to it is longer than what was asked for.
test("every list of the root answers pages of none and of one", async () => {
  const selections = pagedFields();
  expect(selections).toContainEqual(expect.stringMatching(/^exampleStats\(/));
  for (const selection of selections) {
    for (const size of [0, 1]) {
      const document = parse(`{ ${selection.replaceAll("SIZE", String(size))} }`);
      await checkOperation(graph, new TruthOperation(document, {}));
    }
  }
});

/** Returns a selection of each field of the root whose arguments set the length of a list; SIZE stands for the length. */
function pagedFields(): string[] {
  return Object.values(graph.schema.getQueryType()!.getFields()).flatMap((field) => {
    const size = field.args.find(({ name }) => name === "first" || name === "limit");
    const type = getNamedType(field.type);
    const isOpen = field.args.every(
      (argument) => !isRequiredArgument(argument) || (isNonNullType(argument.type) && isListType(argument.type.ofType)),
    );
    if (!size || !isOpen || !isObjectType(type)) return [];
    const given = field.args.filter(isRequiredArgument).map(({ name }) => `${name}: []`);
    const lists = Object.values(type.getFields())
      .filter(({ type: listType }) => isListType(isNonNullType(listType) ? listType.ofType : listType))
      .map(({ name }) => `${name} { __typename }`);
    return [`${field.name}(${[...given, `${size.name}: SIZE`].join(", ")}) { ${lists.join(" ")} }`];
  });
}
