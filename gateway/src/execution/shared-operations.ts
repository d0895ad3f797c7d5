import { localize } from "@thidua/base/locale";
import { GraphQLError } from "graphql";
import type { GatewayContext } from "../context.js";
import { gatewayErrors } from "../gateway.errors.js";
import { LifetimeOver, SharedReads } from "../sharing/index.js";
import type { OperationResult } from "./operation-result.js";
import type { ChosenOperation } from "./prepared-operations.js";

/** An operation of one caller. */
interface AskedOperation extends ChosenOperation {
  variables: Readonly<Record<string, unknown>>;
}

/**
 * Runs identical reads of several callers once. The callers are anonymous or have the very same token, and they asked in the same
 * language. Each has been admitted and charged by itself.
 */
export class SharedOperations {
  readonly #reads = new SharedReads<OperationResult>();

  /** The number of operations so far that got the result of another caller's. */
  get joined(): number {
    return this.#reads.joined;
  }

  /** Lets no caller join the operations that run. */
  closeAll(): void {
    this.#reads.closeAll();
  }

  /** Returns the result of an operation. `run` gets the context in which it runs, which lives as long as the last caller. */
  async result(
    { key, operation, variables }: AskedOperation,
    context: GatewayContext,
    run: (context: GatewayContext) => Promise<OperationResult>,
  ): Promise<OperationResult> {
    if (operation.operation !== "query") {
      try {
        return await run(context);
      } finally {
        this.#reads.closeAll();
      }
    }
    const { authorization, "accept-language": language = "" } = context.forwardedHeaders;
    // Numbers as they were written: two that are one double may be different ones to a subgraph.
    const detail = () => JSON.stringify(context.exactVariables ?? variables);
    const identity = {
      key: `${key}\n${language}\n${authorization === undefined ? "" : `+${authorization}`}`,
      detail,
    };
    try {
      const result = await this.#reads.read(identity, context.lifetime, (lifetime) => run({ ...context, lifetime }));
      // Apollo Server and its plugins add to what they get.
      return { ...result };
    } catch (error) {
      if (!(error instanceof LifetimeOver)) throw error;
      return { data: null, errors: [tooLate(context)] };
    }
  }
}

function tooLate({ locale }: GatewayContext): GraphQLError {
  const message = localize(gatewayErrors.OPERATION_TIMEOUT.text, locale);
  return new GraphQLError(message, { extensions: { code: "OPERATION_TIMEOUT" } });
}
