import {
  type ASTNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  locatedError,
  type OperationDefinitionNode,
} from "graphql";
import type { Holder, Place } from "./place.js";

/** What all requests of a compiled operation have in common. */
export interface OperationParts {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: { readonly [name: string]: FragmentDefinitionNode };
}

/** One execution of an operation: its values, what it still waits for, and its errors. */
export class OperationRun {
  readonly errors: GraphQLError[] = [];
  /** The arguments of fields that have variables, by the numbers of the fields; made once for all objects with the field. */
  readonly argumentValues: { [argument: string]: unknown }[] = [];
  #data: Holder | null = {};
  /** Begins at one for the part that runs before anything is waited for. */
  #pending = 1;
  #finish: ((result: ExecutionResult) => void) | undefined;

  /**
   * @param variableValues the coerced values of the operation's variables
   */
  constructor(
    readonly parts: OperationParts,
    readonly context: unknown,
    readonly variableValues: { readonly [variable: string]: unknown },
  ) {}

  /**
   * Executes the selection of the root.
   *
   * @param execute executes the fields and returns the object that holds them
   * @returns the answer, at once where nothing was waited for
   */
  start(execute: (run: OperationRun) => Holder): ExecutionResult | Promise<ExecutionResult> {
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
    });
  }

  /**
   * Waits for the value of a place, and puts there what is made of it.
   *
   * @param complete makes the value of the answer from what is waited for
   * @param nodes the syntax that errors name
   */
  wait(
    promised: PromiseLike<unknown>,
    place: Place,
    nodes: readonly ASTNode[],
    complete: (value: unknown) => unknown,
  ): undefined {
    this.#pending += 1;
    // A foreign promise could call back at once, before the place is in the answer.
    const promise = promised instanceof Promise ? promised : Promise.resolve(promised);
    promise.then(
      (value) => {
        try {
          place.holder[place.key] = complete(value);
        } catch (error) {
          this.#failLater(error, place, nodes);
        }
        this.#settle();
      },
      (error) => {
        this.#failLater(error, place, nodes);
        this.#settle();
      },
    );
    return undefined;
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

function pathOf(place: Place): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at: Place | undefined = place; at; at = at.prev) path.push(at.key);
  return path.reverse();
}
