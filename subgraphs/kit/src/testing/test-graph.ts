import { localizeError } from "@thidua/base/errors";
import type { LocaleCode } from "@thidua/base/locale";
import { type Caller, Role } from "@thidua/base/tokens";
import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from "graphql";
import type { OrganizationTree } from "../access/organization-tree/index.js";
import type { SubgraphDatabase } from "../changes/database/index.js";
import { QueryExecutor } from "../graph/execution/index.js";
import { buildSubgraph } from "../graph/federation/index.js";
import { endDryRun } from "../graph/mutations/index.js";
import { createRequestContext, type SubgraphContext } from "../graph/request/index.js";
import { collectStatements } from "../model/database/index.js";
import type { SubgraphDefinition } from "../serve/server/index.js";
import { readableStatement } from "./readable-statement.js";
import { openTestDatabase } from "./test-database.js";

/** A subgraph on a fresh database, to which tests send operations. */
export interface TestGraph {
  readonly schema: GraphQLSchema;
  readonly database: SubgraphDatabase;
  /** Runs an operation as a request of its own. Returns the answer, with errors as a caller sees them. */
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
  execute(source: string, variables?: Record<string, unknown>, locale?: LocaleCode): Promise<ExecutionResult<any>>;
  /** As `execute`, but throws if the answer has an error. */
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
  data(source: string, variables?: Record<string, unknown>): Promise<any>;
  /** As `data`, with the SQL statements that the operation caused, as `readableStatement` writes them, in alphabetical order. */
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
  recorded(source: string, variables?: Record<string, unknown>): Promise<{ data: any; statements: string[] }>;
  /** The same graph for another caller: an anonymous one, an editor of some organization. */
  as(caller: Caller): TestGraph;
  close(): Promise<void>;
}

/**
 * Makes a caller.
 *
 * @param organization the code of the organization that the caller acts for
 */
export function testCaller(roles: readonly Role[], organization: string | null = null, subject = "tester"): Caller {
  return { subject, roles: new Set(roles), organization, expiresAt: null };
}

/**
 * Opens a subgraph on a database of its own for one test file, for a caller who administers the province; `as` gives the
 * same graph to others. Takes the definition, and the database if it is not an empty one. Close the graph in `afterAll`.
 */
export async function openTestGraph(
  definition: SubgraphDefinition,
  opened?: SubgraphDatabase & { close(): Promise<void> },
): Promise<TestGraph> {
  const database = opened ?? (await openTestDatabase(definition.database));
  const { schema } = buildSubgraph(definition.graph);
  const run = operationRunner(schema);
  return graphFor({ schema, database, run, tree: definition.tree }, testCaller([Role.PROVINCE_ADMIN]));
}

/** What all callers of a test graph share. */
interface TestGraphParts {
  schema: GraphQLSchema;
  database: SubgraphDatabase & { close(): Promise<void> };
  tree: OrganizationTree | undefined;
  run(source: string, variables: Record<string, unknown>, context: SubgraphContext): Promise<ExecutionResult>;
}

/** Returns what parses, validates and executes operations, as the server of a subgraph does. */
function operationRunner(schema: GraphQLSchema): TestGraphParts["run"] {
  const executor = new QueryExecutor(schema, 10_000_000);
  return async (source, variables, context) => {
    let document: DocumentNode;
    try {
      document = parse(source);
    } catch (error) {
      return { errors: [error as GraphQLError] };
    }
    const errors = validate(schema, document);
    return errors.length > 0
      ? { errors }
      : executor.execute({ document, key: source, variables, context, records: recordsOf(context) });
  };
}

const recordsOf = ({ em, loaders }: SubgraphContext) => ({
  em,
  forget: () => loaders.clear(),
  close: () => endDryRun(em),
});

function graphFor(parts: TestGraphParts, caller: Caller): TestGraph {
  const { schema, database, tree } = parts;
  const execute: TestGraph["execute"] = async (source, variables = {}, locale = "VI") => {
    const contextValue = createRequestContext(database.fork(), { requestId: "test", locale, caller, tree });
    const answer = await parts.run(source, variables, contextValue);
    if (!answer.errors) return answer;
    return {
      ...answer,
      errors: answer.errors.map((error) => ({ ...localizeError(error.toJSON(), locale), cause: error })) as never,
    };
  };
  const data: TestGraph["data"] = async (source, variables) => {
    const answer = await execute(source, variables);
    if (answer.errors)
      throw new Error(JSON.stringify(answer.errors), { cause: (answer.errors[0] as { cause?: Error }).cause });
    return answer.data;
  };
  return {
    schema,
    database,
    execute,
    data,
    async recorded(source, variables) {
      const { result, statements } = await collectStatements(() => data(source, variables));
      // Sorted: on a server several run at once, and which is first to leave is chance.
      return { data: result, statements: statements.map(readableStatement).sort() };
    },
    as: (other) => graphFor(parts, other),
    close: () => database.close(),
  };
}
