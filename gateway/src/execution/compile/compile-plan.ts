import type { FetchNode, PlanNode, QueryPlanSelectionNode } from "@apollo/query-planner";
import type { Amount, CostDeclarations } from "@thidua/base/limits";
import type { GraphQLSchema, OperationTypeNode } from "graphql";
import type { PlanPath } from "../values/paths.js";
import { entityCost } from "./entity-cost.js";
import { type EntityLookup, parseEntityLookup } from "./entity-lookup.js";
import { interfaceObjectsOf } from "./interface-objects.js";
import { compileListBounds, type FindLongList } from "./list-bounds.js";
import { type FitsType, replyType } from "./reply-type.js";
import { type CompiledRepresentation, compileRepresentation } from "./representation.js";
import { compileRewrites, type Rewrite, renamedFields } from "./rewrites.js";
import { withoutRootFragments } from "./root-selection.js";

/** One request of a plan, with its constant parts prepared. */
export interface CompiledFetch {
  kind: "fetch";
  /** Unique among the requests of all plans. */
  id: number;
  serviceName: string;
  query: string;
  operationName: string | undefined;
  isMutation: boolean;
  /** The request body up to the values of the variables: `{"query":"…","operationName":"…","variables":{`. */
  bodyLead: string;
  variableNames: readonly string[];
  /** What a lookup requires of each entity; empty for a request to root fields. */
  requires: readonly QueryPlanSelectionNode[];
  /** Writes the representations of entities; undefined for a request to root fields. */
  representation: CompiledRepresentation | undefined;
  /** The parts of the lookup; undefined when it cannot be combined with others. */
  lookup: EntityLookup | undefined;
  /** The cost of an entity that it looks up; 0 for a request to root fields. */
  entityCost: Amount;
  rewriteOutput: Rewrite | undefined;
  /** Looks for a list of the reply that is longer than what is asked for; undefined when nothing is asked for by number. */
  findLongList: FindLongList | undefined;
  /** Whether an entity of the reply has the type of the object that was looked up. */
  fitsType: FitsType;
  /** The type names in the reply that do not replace a known one; undefined when there are none. */
  interfaceObjects: ReadonlySet<string> | undefined;
  /** The names in the reply that `rewriteOutput` changes, each with its new name. */
  renamed: ReadonlyMap<string, string>;
}

/** A step of a plan. */
export type CompiledStep =
  | { kind: "sequence" | "parallel"; steps: CompiledStep[] }
  | { kind: "flatten"; path: PlanPath; step: CompiledStep }
  | CompiledFetch;

/** What plans are compiled with. */
export interface PlanScope {
  /** The supergraph's schema, which has types that the API schema lacks. */
  supergraph: GraphQLSchema;
  costs: CostDeclarations;
}

/** Compiles a plan of Apollo's planner. */
export function compilePlan(plan: PlanNode | undefined, scope: PlanScope): CompiledStep | undefined {
  return plan && compileStep(plan, scope);
}

function compileStep(node: PlanNode, scope: PlanScope): CompiledStep {
  switch (node.kind) {
    case "Sequence":
      return { kind: "sequence", steps: node.nodes.map((inner) => compileStep(inner, scope)) };
    case "Parallel":
      return { kind: "parallel", steps: node.nodes.map((inner) => compileStep(inner, scope)) };
    case "Flatten":
      return { kind: "flatten", path: node.path, step: compileStep(node.node, scope) };
    case "Condition":
      throw new Error("Conditions are decided before an operation is planned");
    case "Fetch":
      return compileFetch(node, scope);
    case "Defer":
      throw new Error("@defer is not part of the graph");
  }
}

let nextId = 0;

function compileFetch(node: FetchNode, { supergraph, costs }: PlanScope): CompiledFetch {
  const operationName =
    node.operationName === undefined ? "" : `,"operationName":${JSON.stringify(node.operationName)}`;
  const query = node.requires
    ? node.operation
    : withoutRootFragments(node.operation, supergraph.getRootType(node.operationKind as OperationTypeNode)!.name);
  const rewriteInput = compileRewrites(supergraph, node.inputRewrites);
  return {
    kind: "fetch",
    id: nextId++,
    serviceName: node.serviceName,
    query,
    operationName: node.operationName,
    isMutation: node.operationKind === "mutation",
    bodyLead: `{"query":${JSON.stringify(query)}${operationName},"variables":{`,
    variableNames: node.variableUsages ?? [],
    requires: node.requires ?? [],
    representation: node.requires && compileRepresentation(supergraph, node.requires, rewriteInput),
    lookup: node.requires && parseEntityLookup(node.operation),
    entityCost: node.requires ? entityCost(node.operation, supergraph, costs) : 0,
    rewriteOutput: compileRewrites(supergraph, node.outputRewrites),
    findLongList: compileListBounds(supergraph, query),
    fitsType: replyType(supergraph, node.serviceName),
    interfaceObjects: interfaceObjectsOf(supergraph, node.serviceName),
    renamed: renamedFields(node.outputRewrites),
  };
}

/** Returns the number of characters of all requests of a plan, which are kept as long as the plan. */
export function requestBytes(step: CompiledStep): number {
  if (step.kind === "fetch") return step.query.length + step.bodyLead.length;
  if (step.kind === "flatten") return requestBytes(step.step);
  return step.steps.reduce((total, inner) => total + requestBytes(inner), 0);
}
