import type { ApolloServerOptions } from "@apollo/server";
import type { StoreState } from "@thidua/base/bounded-stores";
import type { ExecutionResult, GraphQLSchema } from "graphql";
import { type OperationRequest, QueryExecutor } from "../../graph/execution/index.js";
import { endDryRun } from "../../graph/mutations/index.js";
import type { SubgraphContext } from "../../graph/request/index.js";
import { currentRequest } from "../../model/active-request/index.js";

type Gateway = NonNullable<ApolloServerOptions<SubgraphContext>["gateway"]>;

/** The memory for compiled operations, in bytes. */
const compiledBytes = 2_000_000;

/** An operation of a request as `SchemaExecutor` takes it. */
export type SubgraphOperation = Pick<OperationRequest, "document" | "key" | "operationName" | "variables"> & {
  readonly context: SubgraphContext;
};

/** Executes the operations of a subgraph by `QueryExecutor`, also for Apollo Server. */
export class SchemaExecutor {
  readonly #executor: QueryExecutor;
  readonly #schema: GraphQLSchema;
  /**
   * Answers that were made before Apollo Server was asked, by the EntityManagers of their requests: Apollo Server copies the context, and
   * a mutation must not be executed for the copy too.
   */
  readonly #answers = new WeakMap<SubgraphContext["em"], Promise<ExecutionResult>>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
    this.#executor = new QueryExecutor(schema, compiledBytes);
  }

  /** The state of the operations that are kept, for metrics. */
  get state(): StoreState {
    return this.#executor.state;
  }

  /** Executes an operation whose document is valid. Apollo Server gets the same answer if it is asked for the same request. */
  async execute({ context, ...operation }: SubgraphOperation): Promise<ExecutionResult> {
    const { em, loaders } = context;
    const answering = Promise.resolve(
      this.#executor.execute({
        ...{ ...operation, context, request: currentRequest() },
        records: { em, forget: () => loaders.clear(), close: () => endDryRun(em) },
      }),
    );
    this.#answers.set(em, answering);
    return answering;
  }

  /**
   * Lets Apollo Server execute operations by this. It calls an executor of one's own a gateway; it parses, validates, calls plugins and
   * formats errors as without one.
   */
  get gateway(): Gateway {
    return {
      onSchemaLoadOrUpdate: (load) => {
        load({ apiSchema: this.#schema, coreSupergraphSdl: "" });
        return () => {};
      },
      load: async () => ({
        executor: async ({ document, queryHash: key, request, context }) =>
          this.#answers.get((context as SubgraphContext).em) ??
          this.execute({
            ...{ document, key, context: context as SubgraphContext },
            ...{ operationName: request.operationName, variables: request.variables },
          }),
      }),
      stop: async () => {},
    };
  }
}
