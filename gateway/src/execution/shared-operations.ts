import { localize } from "@thidua/base/locale";
import { GraphQLError } from "graphql";
import type { GatewayContext } from "../context.js";
import { gatewayErrors } from "../gateway.errors.js";
import { LifetimeOver, SharedReads } from "../sharing/index.js";
import type { OperationResult } from "./operation-result.js";
import type { ChosenOperation } from "./prepared-operations.js";

/** An operation of one caller. */
interface AskedOperation extends ChosenOperation {
  /** The supergraph that serves it: an answer by a former one is not what a caller would get now. */
  served: object;
  variables: Readonly<Record<string, unknown>>;
}

/** What decides whether two operations are the same. */
interface Read {
  readonly key: string;
  readonly served: object;
  readonly variables: unknown;
  /** The variables as text, made when another operation with that key runs. */
  text?: string;
}

/** Runs an operation in a context, whose lifetime may be that of several callers. */
type RunOperation = (context: GatewayContext) => Promise<OperationResult>;

/**
 * Runs identical reads of several callers once. The callers are anonymous or have the very same token, and they asked in the same
 * language. Each has been admitted and charged by itself.
 */
export class SharedOperations {
  readonly #reads = new SharedReads<OperationResult, Read>(
    (one, other) => one.served === other.served && textOf(one) === textOf(other),
  );

  /** The number of operations so far that got the result of another caller's. */
  get joined(): number {
    return this.#reads.joined;
  }

  /** Lets no caller join the operations that run. */
  closeAll(): void {
    this.#reads.closeAll();
  }

  /** Returns the result of an operation. `run` gets the context in which it runs, which lives as long as the last caller. */
  async result(asked: AskedOperation, context: GatewayContext, run: RunOperation): Promise<OperationResult> {
    try {
      return await (asked.operation.operation === "query"
        ? this.#read(asked, context, run)
        : this.#write(context, run));
    } catch (error) {
      if (!(error instanceof LifetimeOver)) throw error;
      return { data: null, errors: [tooLate(context)] };
    }
  }

  async #write(context: GatewayContext, run: RunOperation): Promise<OperationResult> {
    try {
      return await run(context);
    } finally {
      this.#reads.closeAll();
    }
  }

  async #read(
    { key, served, variables }: AskedOperation,
    context: GatewayContext,
    run: RunOperation,
  ): Promise<OperationResult> {
    const { authorization, "accept-language": language = "" } = context.forwardedHeaders;
    const identity = {
      served,
      key: `${key}\n${language}\n${authorization === undefined ? "" : `+${authorization}`}`,
      // Numbers as they were written: two that are one double may be different ones to a subgraph.
      variables: context.exactVariables ?? variables,
    };
    const result = await this.#reads.read(identity, context.lifetime, (lifetime) => run({ ...context, lifetime }));
    // Apollo Server and its plugins add to what they get.
    return { ...result };
  }
}

function textOf(read: Read): string {
  read.text ??= JSON.stringify(read.variables);
  return read.text;
}

function tooLate({ locale }: GatewayContext): GraphQLError {
  const message = localize(gatewayErrors.OPERATION_TIMEOUT.text, locale);
  return new GraphQLError(message, { extensions: { code: "OPERATION_TIMEOUT" } });
}
