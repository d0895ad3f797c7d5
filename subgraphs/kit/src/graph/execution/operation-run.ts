import {
  type ASTNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  locatedError,
  type OperationDefinitionNode,
} from "graphql";
import type { ActiveRequest } from "../../model/active-request/index.js";
import { LoadedValue, type Receiver } from "../request/index.js";
import type { Holder, Place } from "./place.js";
import { stoppedAnswer } from "./stopped-answer.js";

/** What all requests of a compiled operation have in common. */
export interface OperationParts {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: { readonly [name: string]: FragmentDefinitionNode };
}

/**
 * Makes the value of an answer from what a resolver returns. Returns undefined where something is waited for. Throws what makes the
 * place of the value null. `place` and `info` are undefined where they are not needed.
 */
export type CompleteValue = (run: OperationRun, value: unknown, place: Place, info: GraphQLResolveInfo) => unknown;

/** One execution of an operation: its values, what it still waits for, and its errors. */
export class OperationRun {
  readonly errors: GraphQLError[] = [];
  /** The arguments of fields that have variables, by the numbers of the fields; made once for all objects with the field. */
  readonly argumentValues: { [argument: string]: unknown }[] = [];
  #data: Holder | null = {};
  /** Begins at one for the part that runs before anything is waited for. */
  #pending = 1;
  #finish: ((result: ExecutionResult) => void) | undefined;
  /** Whether the request was over before the answer was complete: nothing more is executed. */
  #isStopped = false;

  /**
   * @param variableValues the coerced values of the operation's variables
   * @param request the request that is answered: when it is over, execution stops
   */
  constructor(
    readonly parts: OperationParts,
    readonly context: unknown,
    readonly variableValues: { readonly [variable: string]: unknown },
    private readonly request?: ActiveRequest | undefined,
  ) {}

  /**
   * Executes the selection of the root.
   *
   * @param execute executes the fields and returns the object that holds them
   * @returns the answer, at once where nothing was waited for
   */
  start(execute: (run: OperationRun) => Holder): ExecutionResult | Promise<ExecutionResult> {
    if (this.request?.isOver) return stoppedAnswer();
    try {
      this.#data = execute(this);
    } catch (error) {
      this.#data = null;
      this.errors.push(error as GraphQLError);
    }
    this.#pending -= 1;
    if (this.#pending === 0) return this.#result();
    return new Promise((resolve) => {
      this.#finish = resolve;
      this.request?.onEnd(() => {
        this.#isStopped = true;
        resolve(stoppedAnswer());
      });
    });
  }

  /**
   * Waits for the value of a place, and puts there what is made of it.
   *
   * @param nodes the syntax that errors name
   * @param complete makes the value of the answer from what is waited for
   */
  wait(
    promised: PromiseLike<unknown>,
    place: Place,
    nodes: readonly ASTNode[],
    complete: CompleteValue,
    info: GraphQLResolveInfo,
  ): undefined {
    this.#pending += 1;
    const waiting = new WaitingPlace(this, place, nodes, complete, info);
    if (promised instanceof LoadedValue && !promised.isSettled) {
      promised.give(waiting);
      return undefined;
    }
    // A foreign promise could call back at once, before the place is in the answer.
    const promise = promised instanceof Promise ? promised : Promise.resolve(promised);
    promise.then(
      (value) => waiting.resolve(value),
      (error) => waiting.reject(error),
    );
    return undefined;
  }

  /** Puts at its place what is made of a value that was waited for. */
  put(value: unknown, { place, nodes, complete, info }: WaitingPlace): void {
    if (this.#isStopped) return;
    try {
      place.holder[place.key] = complete(this, value, place, info);
    } catch (error) {
      this.#failLater(error, place, nodes);
    }
    this.#settle();
  }

  /** Reports the error of a value that was waited for. */
  refuse(error: unknown, { place, nodes }: WaitingPlace): void {
    if (this.#isStopped) return;
    this.#failLater(error, place, nodes);
    this.#settle();
  }

  /**
   * Reports the error of a place while the objects that hold it are being made, where its type takes null.
   *
   * @returns the value of the place: null
   * @throws GraphQLError the error with its path, where the type of the place does not take null
   */
  fail(error: unknown, place: Place, nodes: readonly ASTNode[]): null {
    const located = locatedError(error, nodes, pathOf(place));
    if (!place.isNullable) throw located;
    this.#report(located, place);
    return null;
  }

  /** Makes null what the error of a place reaches: the place, or what holds it, where its type does not take null. */
  #failLater(error: unknown, place: Place, nodes: readonly ASTNode[]): void {
    const located = locatedError(error, nodes, pathOf(place));
    let nulled: Place | undefined = place;
    while (nulled && !nulled.isNullable) nulled = nulled.prev;
    if (nulled) nulled.holder[nulled.key] = null;
    if (this.#data === null) return;
    this.#report(located, nulled);
    if (!nulled) this.#data = null;
  }

  /** Nothing is reported inside what another error has made null. */
  #report(error: GraphQLError, place: Place | undefined): void {
    for (let at = place; at; at = at.prev) if (at.isNulled) return;
    if (place) place.isNulled = true;
    this.errors.push(error);
  }

  #settle(): void {
    this.#pending -= 1;
    if (this.#pending === 0) this.#finish!(this.#result());
  }

  #result(): ExecutionResult {
    return this.errors.length === 0 ? { data: this.#data } : { errors: this.errors, data: this.#data };
  }
}

/** A place of an answer whose value is waited for. */
class WaitingPlace implements Receiver<unknown> {
  constructor(
    private readonly run: OperationRun,
    readonly place: Place,
    readonly nodes: readonly ASTNode[],
    readonly complete: CompleteValue,
    readonly info: GraphQLResolveInfo,
  ) {}

  resolve(value: unknown): void {
    this.run.put(value, this);
  }

  reject(error: unknown): void {
    this.run.refuse(error, this);
  }
}

function pathOf(place: Place): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at: Place | undefined = place; at; at = at.prev) path.push(at.key);
  return path.reverse();
}
