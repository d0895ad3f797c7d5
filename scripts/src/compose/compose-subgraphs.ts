import { composeServices } from "@apollo/composition";
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, printSchema } from "graphql";
import type { Subgraph } from "./read-subgraphs.js";
import { SchemaProblem } from "./schema-problem.js";

/** What subgraphs compose to. */
export interface Composition {
  /** The SDL that a gateway serves. */
  supergraph: string;
  /** The SDL that callers see. */
  api: string;
  apiSchema: GraphQLSchema;
}

/**
 * Composes subgraphs with Apollo's composer.
 *
 * @throws SchemaProblem with a line for each syntax error and each of the composer's reasons
 */
export function composeSubgraphs(subgraphs: readonly Pick<Subgraph, "name" | "url" | "sdl">[]): Composition {
  const services = subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parseSdl(name, sdl) }));
  const { supergraphSdl, schema, errors } = composeServices(services);
  if (errors) {
    throw new SchemaProblem([
      "Các phân hệ không ghép được với nhau / the subgraphs do not compose:",
      ...errors.map(({ message }) => `  ${message}`),
    ]);
  }
  const apiSchema = schema.toAPISchema().toGraphQLJSSchema();
  return { supergraph: `${supergraphSdl}\n`, api: `${printSchema(apiSchema)}\n`, apiSchema };
}

function parseSdl(name: string, sdl: string): DocumentNode {
  try {
    return parse(sdl);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const line = error.locations?.[0]?.line ?? 1;
    throw new SchemaProblem([`${name}:${line}: SDL sai cú pháp / is not valid SDL: ${error.message}`]);
  }
}
