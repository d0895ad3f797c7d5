import type { EntityManager } from "@mikro-orm/sql";
import { SizedStore, type StoreState } from "@thidua/base/bounded-stores";
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  OperationTypeNode,
} from "graphql";
import type { ActiveRequest } from "../../model/active-request/index.js";
import { OperationReads, observeReads, RequestReads } from "../../model/rows/index.js";
import { type CompiledOperation, compileOperation } from "./compile-operation.js";
import { Conditions, conditionVariables, hasReservedAlias } from "./conditions.js";
import { OperationRun } from "./operation-run.js";
import { selectedPathsKey } from "./selected-paths.js";
import { untilOver } from "./until-over.js";

/** An operation of a validated document, and its request. */
export interface OperationRequest {
  readonly document: DocumentNode;
  /** The operation's name, where the document has several. */
  readonly operationName?: string | null;
  /** A key of the document's text. */
  readonly key: string;
  readonly variables?: { readonly [variable: string]: unknown } | null;
  /** What resolvers know of the request. */
  readonly context: unknown;
  /** The request that is answered. */
  readonly request?: ActiveRequest | undefined;
  /** How the request reads records; without it, records have all columns. */
  readonly records?: RequestRecords;
}

/** How a request reads records. */
export interface RequestRecords {
  /** The request's own. */
  readonly em: EntityManager;
  /** Forgets what has been read. */
  forget(): void;
  /** Ends what the operation has left open: a dry run. Never rejects. */
  close?(): Promise<void>;
}

/** An operation that is kept from request to request. */
interface KeptOperation {
  readonly operation: OperationDefinitionNode;
  /** The variables of its conditions. */
  readonly conditions: readonly string[];
  /** A key of the fields that it selects. */
  readonly fields: string;
  /** What it is compiled to, by the values of its conditions. */
  readonly compiled: Map<string, CompiledOperation>;
  /** Which columns requests of operations that select the same fields read. */
  readonly reads: OperationReads;
  /** The memory of what it takes beside what it is compiled to, in bytes. */
  readonly ownBytes: number;
  /** The memory that it was kept with, in bytes. */
  bytes: number;
}

/** What an operation takes beside its text and what it is compiled to. */
const operationBytes = 1_000;

/** So many combinations of the values of its conditions are kept of an operation. */
const mostCombinations = 8;

/** The part of the memory that is kept for the columns of operations by the fields that they select, of which many texts have the same. */
const readsPart = 1 / 8;

/** A key of such fields, and what an entry takes. */
const readsBytes = 300;

/** As graphql-js does. */
const mostVariableErrors = 50;

/**
 * Executes operations. A query is compiled once for each combination of the values of its conditions (`@skip`, `@include`), and kept, the
 * least used out first. Mutations, which run in series, are executed by graphql-js. Answers and errors are those of graphql-js, except
 * that errors inside what another error makes null are reported only if they occur before it.
 */
export class QueryExecutor {
  readonly #schema: GraphQLSchema;
  readonly #kept: SizedStore<KeptOperation>;
  readonly #reads: SizedStore<OperationReads>;

  /** @param maxBytes the memory for compiled operations, in bytes */
  constructor(schema: GraphQLSchema, maxBytes: number) {
    this.#schema = schema;
    this.#reads = new SizedStore(maxBytes * readsPart);
    this.#kept = new SizedStore(maxBytes * (1 - readsPart));
  }

  /** The state of what is kept, for metrics. */
  get state(): StoreState {
    return this.#kept.state;
  }

  /** Executes an operation. Returns its answer at once where no resolver waits. */
  execute(request: OperationRequest): ExecutionResult | Promise<ExecutionResult> {
    const key = `${request.key}:${request.operationName ?? ""}`;
    const kept = this.#kept.get(key) ?? this.#prepare(key, request);
    if (!kept) return this.#executeUncompiled(request);
    const { operation, conditions } = kept;
    const { errors, coerced } = getVariableValues(
      this.#schema,
      operation.variableDefinitions ?? [],
      request.variables ?? {},
      { maxErrors: mostVariableErrors },
    );
    if (errors) return { errors };
    const decided = Conditions.keyOf(conditions, coerced);
    if (decided === undefined) return this.#executeUncompiled(request);
    const compiled = this.#compiledFor(kept, decided, request.document, coerced);
    const start = () =>
      new OperationRun(compiled.parts, request.context, coerced, request.request).start((run) =>
        compiled.execute(run, undefined, undefined),
      );
    const answer = request.records ? executeObserved(start, kept.reads, request.records) : start();
    this.#measure(key, kept);
    return answer;
  }

  /** Returns the operation if it is one that is compiled. */
  #prepare(key: string, { document, operationName }: OperationRequest): KeptOperation | undefined {
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.QUERY || hasReservedAlias(document)) return undefined;
    const defined = operation.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
    const conditions = conditionVariables(document).filter((name) => defined.includes(name));
    // Names and places keep the whole text. A character beyond Latin-1 makes it take two bytes for each.
    const ownBytes = operationBytes + key.length + 2 * (document.loc?.source.body.length ?? 0);
    const fields = selectedPathsKey(document, operation);
    const reads = this.#reads.get(fields) ?? new OperationReads();
    const kept = { operation, conditions, fields, reads, ownBytes, bytes: ownBytes, compiled: new Map() };
    this.#kept.set(key, kept, kept.bytes);
    return kept;
  }

  #compiledFor(
    { operation, compiled }: KeptOperation,
    decided: string,
    document: DocumentNode,
    variableValues: { readonly [variable: string]: unknown },
  ): CompiledOperation {
    const known = compiled.get(decided);
    if (known) return known;
    const made = compileOperation(this.#schema, document, operation, variableValues);
    const [oldest] = compiled.keys();
    if (compiled.size >= mostCombinations && oldest !== undefined) compiled.delete(oldest);
    compiled.set(decided, made);
    return made;
  }

  /** Counts the memory of an operation, which grows as types of interfaces and unions occur. */
  #measure(key: string, kept: KeptOperation): void {
    let bytes = kept.ownBytes + kept.reads.bytes;
    for (const each of kept.compiled.values()) bytes += each.bytes;
    if (bytes === kept.bytes) return;
    kept.bytes = bytes;
    this.#kept.set(key, kept, bytes);
    this.#reads.set(kept.fields, kept.reads, readsBytes + kept.reads.bytes);
  }

  #executeUncompiled({ document, operationName, variables, context, request, records }: OperationRequest) {
    const executed = execute({
      ...{ schema: this.#schema, document, operationName },
      ...{ variableValues: variables, contextValue: context },
    });
    const answer = records?.close ? Promise.resolve(executed).finally(() => records.close!()) : executed;
    return untilOver(answer as ExecutionResult | Promise<ExecutionResult>, request);
  }
}

/**
 * Executes a request that selects the columns which requests of its operation have read. If it reads another one, its answer is worth
 * nothing, whatever became of the error: it is executed again, with all columns.
 */
async function executeObserved(
  start: () => ExecutionResult | Promise<ExecutionResult>,
  reads: OperationReads,
  { em, forget }: RequestRecords,
): Promise<ExecutionResult> {
  const first = new RequestReads(reads, !reads.isKnown);
  observeReads(em, first);
  const answer = await start();
  reads.isKnown = true;
  if (!first.hasMissed) return answer;
  forget();
  observeReads(em, new RequestReads(reads, true));
  return start();
}
