import type { EntityManager } from "@mikro-orm/sql";
import { Role } from "@thidua/base/tokens";
import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { QueryExecutor } from "@thidua/kit/graph/execution";
import { buildSubgraph } from "@thidua/kit/graph/federation";
import { createRequestContext } from "@thidua/kit/graph/request";
import { openTestDatabases, testCaller } from "@thidua/kit/testing";
import { answerDifference, randomFrom, randomQuery } from "@thidua/kit/testing/random";
import { execute, type GraphQLInputType, type GraphQLSchema, getNullableType, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { subgraphs } from "../src/subgraphs.js";
import { seededContent } from "./seeded-content.js";

let databases: SubgraphDatabase[];
let close: () => Promise<void>;
beforeAll(async () => {
  ({ databases, close } = await openTestDatabases(
    subgraphs.map(({ database }) => database),
    seededContent(),
  ));
});
afterAll(() => close());

/** No caller, one of each role, and one who reads everything. */
const callers = [
  testCaller([]),
  ...Object.values(Role).map((role) => testCaller([role])),
  testCaller([Role.PROVINCE_ADMIN, Role.AUDITOR]),
];

const queriesOfSchema = 60;

/** Returns the IDs of some records of each entity. */
async function knownIds(em: EntityManager): Promise<string[]> {
  const ids: string[] = [];
  for (const metadata of em.getMetadata().getAll().values()) {
    if (metadata.abstract || !metadata.tableName || !("id" in metadata.properties)) continue;
    if (metadata.properties.id!.columnTypes[0] !== "uuid") continue;
    const schema = metadata.schema ?? String(em.config.get("schema"));
    const rows = await em.execute<{ id: string }[]>(
      `select id from "${schema}"."${metadata.tableName}" order by id limit 3`,
    );
    ids.push(...rows.map(({ id }) => id));
  }
  return ids;
}

/** Returns the values of arguments: records that exist, records that do not, values that are refused. */
function valuesFor(schema: GraphQLSchema, ids: readonly string[], random: () => number) {
  const types = Object.keys(schema.getTypeMap()).filter((name) => schema.getType("_Entity")?.toString() !== name);
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
  const representation = () => {
    const entity = schema.getType("_Entity") as unknown as { getTypes(): readonly { name: string }[] } | undefined;
    const typename = entity && random() < 0.97 ? pick(entity.getTypes()).name : pick(types);
    return `{ __typename: "${typename}", id: "${random() < 0.95 ? pick(ids) : "not an ID"}" }`;
  };
  return (name: string, type: GraphQLInputType): string | undefined => {
    if (name === "representations") return `[${Array.from({ length: 12 }, representation).join(", ")}]`;
    if (name === "first") return random() < 0.8 ? String(Math.floor(random() * 5)) : undefined;
    if (String(getNullableType(type)) === "ID") return JSON.stringify(random() < 0.9 ? pick(ids) : "x");
    if (name === "search") return random() < 0.1 ? '"thi đua"' : undefined;
    return undefined;
  };
}

describe.each(subgraphs.map((subgraph, index) => [subgraph.name, subgraph, index] as const))(
  "compiled queries of %s",
  (_, { graph, tree }, index) => {
    it("are answered as graphql-js answers them, to every role", async () => {
      const { schema } = buildSubgraph(graph);
      const database = databases[index]!;
      const ids = await knownIds(database.fork());
      const executor = new QueryExecutor(schema, 10_000_000);
      const random = randomFrom(index + 1);
      let [values, errors] = [0, 0];
      for (let count = 0; count < queriesOfSchema; count += 1) {
        const { source, variables } = randomQuery(schema, {
          ...{ random, depth: 5, argumentValue: valuesFor(schema, ids, random) },
          // The time at which a statistic is computed.
          selects: (_, { name }) => name !== "asOf",
        });
        const document = parse(source);
        const caller = callers[count % callers.length]!;
        const contextOf = () =>
          createRequestContext(database.fork(), { requestId: "test", locale: "VI", caller, ...(tree && { tree }) });
        const expected = await execute({ schema, document, variableValues: variables, contextValue: contextOf() });
        for (let time = 0; time < 2; time += 1) {
          const context = contextOf();
          const records = { em: context.em, forget: () => context.loaders.clear() };
          const actual = await executor.execute({ document, key: source, variables, context, records });
          expect(answerDifference(expected, actual), source).toBeNull();
        }
        values += JSON.stringify(expected.data).length;
        errors += expected.errors?.length ?? 0;
      }
      // They are no empty answers, and refusals are among them.
      expect(values / queriesOfSchema).toBeGreaterThan(100);
      expect(errors).toBeGreaterThan(5);
    }, 300_000);
  },
);
