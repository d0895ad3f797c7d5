import { readdirSync, readFileSync } from "node:fs";
import { operationFromDocument, Supergraph } from "@apollo/federation-internals";
import { QueryPlanner } from "@apollo/query-planner";
import { defaultLimits } from "@thidua/base/limits";
import { type GraphQLObjectType, getNamedType, isLeafType, isObjectType, isRequiredArgument, parse } from "graphql";
import { expect, test } from "vitest";
import { planningLimits } from "./planning-limits.js";

const inSchema = (path: string) => new URL(`../../../../schema/${path}`, import.meta.url);
const supergraph = Supergraph.build(readFileSync(inSchema("supergraph.graphql"), "utf8"));
const schema = supergraph.apiSchema();
/** A hundredth of the limits: the graph may become a hundred times as complex. */
const debug = {
  pathsLimit: planningLimits.pathsLimit / 100,
  maxEvaluatedPlans: Math.ceil(planningLimits.maxEvaluatedPlans / 100),
};
const planner = new QueryPlanner(supergraph, { debug });
const plan = (text: string) =>
  planner.buildQueryPlan(operationFromDocument(schema, parse(text), { validate: false })).node;

const saved = readdirSync(inSchema("queries")).filter((name) => name.endsWith(".graphql"));

test.each(saved)("the saved query %s is far from the limits", (name) => {
  expect(plan(readFileSync(inSchema(`queries/${name}`), "utf8"))).toBeDefined();
});

const { Query } = schema.toGraphQLJSSchema().getTypeMap() as { Query: GraphQLObjectType };

/**
 * Selects all leaves of a type, and all objects down to a depth, until there are as many fields as an operation may
 * have.
 */
function selectAll(type: GraphQLObjectType, depth: number, budget: { fields: number }): string {
  const selected: string[] = [];
  for (const { name, type: fieldType, args } of Object.values(type.getFields())) {
    const inner = getNamedType(fieldType);
    if (args.some(isRequiredArgument) || budget.fields <= 0) continue;
    if (isLeafType(inner)) selected.push(name);
    else if (isObjectType(inner) && depth > 1) selected.push(`${name} ${selectAll(inner, depth - 1, budget)}`);
    budget.fields -= 1;
  }
  return `{ __typename ${selected.join(" ")} }`;
}

test.each(Object.values(Query.getFields()).filter(({ args }) => !args.some(isRequiredArgument)))(
  "the deepest operations on $name are far from the limits",
  ({ name, type }) => {
    const inner = getNamedType(type);
    if (!isObjectType(inner)) return;
    const text = selectAll(inner, defaultLimits.maxDepth - 1, { fields: defaultLimits.maxFields });
    expect(plan(`{ ${name} ${text} }`)).toBeDefined();
  },
);
