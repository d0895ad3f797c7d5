import { type Schema, Supergraph } from "@apollo/federation-internals";
import type { ApolloGateway } from "@apollo/gateway";
import { type PlanNode, QueryPlanner } from "@apollo/query-planner";
import { type DocumentNode, type GraphQLSchema, parse, print } from "graphql";
import { AssumedTypes } from "./assumed-types.js";
import { assumingPlanner } from "./assuming-planner.js";
import { needsThread, type Planner, plannerInProcess, plannerInThread } from "./choose-planner.js";
import { replaceLongNumbers, restoreLongNumbers } from "./long-numbers.js";
import { planningLimits } from "./planning-limits.js";
import { planningSupergraph } from "./planning-supergraph.js";
import { Requirements } from "./requirements.js";
import { type ReservedNames, reservedNames } from "./reserved-names.js";
import { withAssumedTypes } from "./with-assumed-types.js";

/** The parts of the loaded supergraph that an executor needs. A new supergraph has a new object. */
export interface LoadedSupergraph {
  /** The API schema. */
  schema: GraphQLSchema;
  /** The full supergraph schema. */
  supergraph: GraphQLSchema;
  /** The field names that the planner may add to an operation. */
  reserved: ReservedNames;
  /** Plans a document. Where fields require others, it selects what they require (`planDocument`). */
  plan(document: DocumentNode): Promise<PlanNode | undefined>;
  /** Ends what planning started. It starts again when it is needed. */
  close(): Promise<void>;
}

/** The parts of ApolloGateway 2.14 that its own executor uses and its types hide. */
interface Inner {
  supergraphSdl: string;
  schema: GraphQLSchema;
  supergraphSchema: GraphQLSchema;
  apiSchema: Schema;
  queryPlanner: QueryPlanner;
}

/**
 * The only module that reads private members of ApolloGateway. The version is pinned, and the scenario `same-as-truth`
 * fails when a new one changes them.
 *
 * Returns a function that gives the same object until the supergraph changes.
 */
export function loadedSupergraphOf(gateway: ApolloGateway): () => LoadedSupergraph {
  let loaded: LoadedSupergraph | undefined;
  return () => {
    const inner = gateway as unknown as Inner;
    const { schema, supergraphSchema: supergraph } = inner;
    if (loaded?.schema !== schema) {
      loaded = { schema, supergraph, reserved: reservedNames(supergraph), ...plannerOf(inner) };
    }
    return loaded;
  };
}

function plannerOf(inner: Inner): Planner {
  const assumed = new AssumedTypes(inner.supergraphSchema);
  const planner = assumingPlanner(inner.supergraphSchema, assumed, (types) => plannerWith(inner, types));
  const plan = async (caller: DocumentNode): Promise<PlanNode | undefined> => {
    const { document, numbers } = replaceLongNumbers(caller);
    const node = await planner.plan(document);
    if (node) restoreLongNumbers(node, numbers);
    return node;
  };
  return { plan, close: () => planner.close() };
}

/** Returns Apollo's planner, on another supergraph where it would plan wrongly on its own. */
function plannerWith(
  { supergraphSdl, supergraphSchema, apiSchema, queryPlanner }: Inner,
  assumed?: AssumedTypes,
): Planner {
  const requirements = Requirements.of(supergraphSchema).all;
  const isThread = needsThread(supergraphSchema);
  if (requirements.length === 0 && !assumed) {
    return isThread ? plannerInThread(supergraphSdl) : plannerInProcess(queryPlanner, apiSchema);
  }
  const document = parse(supergraphSdl, { noLocation: true });
  const changed = planningSupergraph(assumed ? withAssumedTypes(document, assumed) : document, requirements);
  if (isThread) return plannerInThread(print(changed));
  // It has been validated before it was changed. With markers, fields are external that nothing requires.
  const supergraph = Supergraph.build(changed, { validateSupergraph: false });
  return plannerInProcess(new QueryPlanner(supergraph, { debug: planningLimits }), supergraph.apiSchema());
}
