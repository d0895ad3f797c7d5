import { Role } from "@thidua/base/tokens";
import { buildSchema, type GraphQLSchema } from "graphql";
import { ownGraph } from "../../src/compose/own-graph.js";
import { openSeededGraph, type SeededGraph } from "../seeded-graph.js";
import { callerOrganization, makePositions } from "./positions.js";
import { RecordMaker } from "./record-maker.js";

/** A graph with a maker of inputs that its mutations accept, and the headers of a caller who may write everything. */
export interface OpenedMaker {
  graph: SeededGraph;
  maker: RecordMaker;
  headers: Record<string, string>;
}

/** The API schema of the own subgraphs. */
export const ownApi: GraphQLSchema = buildSchema(ownGraph().api);

/** Opens them for one test file. Stop the graph in `afterAll`. */
export async function openMaker(): Promise<OpenedMaker> {
  const graph = await openSeededGraph({});
  const token = await graph.token({ roles: [Role.PROVINCE_ADMIN], organization: callerOrganization });
  const headers = { authorization: `Bearer ${token}` };
  const maker = new RecordMaker(ownApi, graph, headers, await makePositions(graph, headers));
  await maker.followAll();
  return { graph, maker, headers };
}
