import type { Caller } from "@thidua/base/tokens";
import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { buildSubgraph } from "@thidua/kit/graph/federation";
import { createRequestContext } from "@thidua/kit/graph/request";
import type { SubgraphDefinition } from "@thidua/kit/serve/server";
import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema, parse, validate } from "graphql";
import { KnownValues } from "./column-values.js";
import { DeepCursors } from "./deep-cursors.js";
import { collectExplained, type ExplainedStatement } from "./explained-statements.js";

/** A subgraph on a database of which the statements are explained. */
export interface WalkedGraph {
  readonly schema: GraphQLSchema;
  readonly database: SubgraphDatabase;
  readonly values: KnownValues;
  readonly cursors: DeepCursors;
  /** Answers an operation and explains its statements. An operation is read once, however often it is asked. */
  ask(
    source: string,
    variables: { readonly [name: string]: unknown },
    caller: Caller,
  ): Promise<{ answer: ExecutionResult; statements: readonly ExplainedStatement[] }>;
}

/** Opens a subgraph on a database. */
export function walkedGraph(definition: SubgraphDefinition, database: SubgraphDatabase): WalkedGraph {
  const { schema } = buildSubgraph(definition.graph);
  const documents = new Map<string, DocumentNode>();
  const documentOf = (source: string) => {
    const known = documents.get(source) ?? parse(source);
    if (!documents.has(source)) {
      const [error] = validate(schema, known);
      if (error) throw error;
      documents.set(source, known);
    }
    return known;
  };
  return {
    schema,
    database,
    values: new KnownValues(),
    cursors: new DeepCursors(),
    async ask(source, variableValues, caller) {
      const document = documentOf(source);
      const { result, statements } = await collectExplained(async () => {
        const contextValue = createRequestContext(database.fork(), {
          requestId: "plans",
          locale: "EN",
          caller,
          tree: definition.tree,
        });
        return execute({ schema, document, variableValues, contextValue });
      });
      return { answer: result, statements };
    },
  };
}
