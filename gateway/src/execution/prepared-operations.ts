import { setImmediate as nextTurn } from "node:timers/promises";
import { fragmentsOf } from "@thidua/base/selections";
import { type DocumentNode, GraphQLError, type OperationDefinitionNode, print, validate } from "graphql";
import { LRUCache } from "lru-cache";
import type { RequestLifetime } from "../sharing/index.js";
import { type CompiledOperation, compileOperation } from "./compile/compile-operation.js";
import { requestBytes } from "./compile/compile-plan.js";
import { type DecisiveVariables, decide, decisiveVariables } from "./compile/decisive-variables.js";
import type { LoadedSupergraph } from "./compile/load-supergraph.js";
import { JointLeads } from "./run/joint-leads.js";
import { compileAnswer, type WriteAnswer } from "./write/answer-writer.js";

/** What is kept of an operation from request to request. */
export interface PreparedOperation {
  compiled: CompiledOperation;
  leads: JointLeads;
  writeAnswer: WriteAnswer;
  /** From what it was prepared, and would be again under another supergraph. */
  source: { chosen: ChosenOperation; variables: Readonly<Record<string, unknown>> };
}

/** An operation of a validated document. */
export interface ChosenOperation {
  /** A key of the document's text and the operation's name. */
  key: string;
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/** An operation that is to be prepared, and its key among those that are kept. */
interface Unprepared {
  key: string;
  chosen: ChosenOperation;
  decisive: DecisiveVariables;
  variables: Readonly<Record<string, unknown>>;
}

/** An operation that is being prepared, and for how long those who wait want it; undefined for as long as it takes. */
interface Pending {
  prepared: Promise<PreparedOperation>;
  lifetimes: (RequestLifetime | undefined)[];
}

type Kept = PreparedOperation | DecisiveVariables | GraphQLError;

/** The memory that all operations may take, in bytes, as estimated by `bytesOf`. */
const maxBytes = 6_000_000;

/** The time for which an operation that was refused is not planned again, in milliseconds: to find out can take seconds. */
const refusalMs = 60_000;

/** What an entry takes beside its texts. */
const entryBytes = 2_000;

/** A syntax tree takes some fifty times as much as its text. */
const bytesPerCharacter = 50;

/**
 * The operations of one supergraph that have been prepared. An operation whose fields depend on variables is prepared
 * once for each combination of their values that occurs: the planner must not see conditions (`planDocument`).
 */
export class PreparedOperations {
  readonly loaded: LoadedSupergraph;
  readonly #kept = new LRUCache<string, Kept>({ maxSize: maxBytes });
  /** The operations that are being prepared. */
  readonly #pending = new Map<string, Pending>();

  constructor(loaded: LoadedSupergraph) {
    this.loaded = loaded;
  }

  /**
   * Returns the operation for the given coerced variables, at once where it has been prepared. It is not prepared any more when the
   * lifetimes of all who wait for it are over. Throws GraphQLError when a condition at the root is null, or when the planner refuses the
   * operation.
   */
  of(
    chosen: ChosenOperation,
    variables: Readonly<Record<string, unknown>>,
    lifetime?: RequestLifetime,
  ): PreparedOperation | Promise<PreparedOperation> {
    const { key, document, operation } = chosen;
    let kept = this.#kept.get(key);
    if (!kept) {
      const decisive = decisiveVariables(this.loaded.schema, operation, fragmentsOf(document));
      if (decisive.conditions.length === 0 && decisive.nullable.size === 0) {
        return this.#prepare({ key, chosen, decisive, variables }, lifetime);
      }
      // A name keeps the text that it is a part of, and a field its tree.
      const size = key.length + (decisive.nullable.size > 0 ? treeBytes(document) : textBytes(document));
      this.#kept.set(key, decisive, { size: entryBytes + size });
      kept = decisive;
    }
    if (kept instanceof GraphQLError) throw kept;
    if ("compiled" in kept) return kept;
    const decided = `${key}:${decide(kept, variables).key}`;
    const known = this.#kept.get(decided);
    if (known instanceof GraphQLError) throw known;
    return known && "compiled" in known
      ? known
      : this.#prepare({ key: decided, chosen, decisive: kept, variables }, lifetime);
  }

  /**
   * Prepares what another supergraph's requests used last, so that the first requests here need not wait for it.
   *
   * @param deadline when to stop, by `performance.now()`
   */
  async takeOver(previous: PreparedOperations, deadline: number): Promise<void> {
    const sources = [...previous.#kept.values()].flatMap((kept) => ("compiled" in kept ? [kept.source] : []));
    for (const { chosen, variables } of sources) {
      if (performance.now() > deadline) return;
      await nextTurn();
      if (validate(this.loaded.schema, chosen.document).length > 0) continue;
      await nextTurn();
      // What is refused is refused again when it is requested, or not.
      await (async () => this.of(chosen, variables))().catch(() => {});
    }
  }

  /** Prepares an operation once, however many requests wait for it. */
  #prepare(one: Unprepared, lifetime: RequestLifetime | undefined): Promise<PreparedOperation> {
    const { key } = one;
    const pending = this.#pending.get(key);
    if (pending) {
      pending.lifetimes.push(lifetime);
      return pending.prepared;
    }
    const lifetimes = [lifetime];
    const isWanted = () => lifetimes.some((each) => !each?.isOver);
    const prepared = this.#compile(one, isWanted).finally(() => this.#pending.delete(key));
    this.#pending.set(key, { prepared, lifetimes });
    return prepared;
  }

  async #compile(
    { key, chosen, decisive, variables }: Unprepared,
    isWanted: () => boolean,
  ): Promise<PreparedOperation> {
    const { document, operation } = chosen;
    const decisions = { ...decide(decisive, variables), isWanted };
    let compiled: CompiledOperation;
    try {
      compiled = await compileOperation(this.loaded, operation, fragmentsOf(document), decisions);
    } catch (error) {
      const size = entryBytes + key.length + textBytes(document);
      if (error instanceof GraphQLError) this.#kept.set(key, error, { size, ttl: refusalMs });
      throw error;
    }
    const scope = { ...compiled.scope, supergraph: this.loaded.supergraph };
    const writeAnswer = compileAnswer(scope, compiled.root, operation.selectionSet);
    const source = { chosen, variables: decidingValues(decisive, variables) };
    const prepared = { compiled, leads: new JointLeads(), writeAnswer, source };
    this.#kept.set(key, prepared, { size: key.length + bytesOf(document, compiled) });
    return prepared;
  }
}

function decidingValues(
  { conditions, nullable }: DecisiveVariables,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    [...conditions, ...nullable.keys()].map((name) => [
      name,
      variables[name] === null ? null : Boolean(variables[name]),
    ]),
  );
}

function bytesOf(document: DocumentNode, { plan }: CompiledOperation): number {
  return entryBytes + treeBytes(document) + (plan ? requestBytes(plan) : 0);
}

function treeBytes(document: DocumentNode): number {
  return charactersOf(document) * bytesPerCharacter;
}

/** A character beyond Latin-1 makes a text take two bytes for each. */
function textBytes(document: DocumentNode): number {
  return 2 * charactersOf(document);
}

function charactersOf(document: DocumentNode): number {
  return document.loc?.source.body.length ?? print(document).length;
}
