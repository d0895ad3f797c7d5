import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import type { GatewayContext } from "./context.js";

/** What Apollo Server takes the schema and the execution from. */
export type GatewayInterface = ApolloServerOptionsWithGateway<GatewayContext>["gateway"];

/** Executes an operation that Apollo Server has validated. */
export type GatewayExecutor = NonNullable<Awaited<ReturnType<GatewayInterface["load"]>>["executor"]>;

/** Receives the API schema and the supergraph of each supergraph that begins to serve. */
export type SchemaListener = Parameters<GatewayInterface["onSchemaLoadOrUpdate"]>[0];
