import type { SafeError } from "../../subgraph/index.js";
import type { CompiledFetch } from "../compile/compile-plan.js";
import type { Failure, Failures } from "../values/failures.js";
import { isJsonObject, type JsonObject, own } from "../values/json.js";
import { requestedNames } from "./requested-names.js";
import { requiredFailures } from "./required-failures.js";

/**
 * Records why the reply to a request lacks values. Takes the reply after it has been merged: the objects of the answer
 * are those that remain.
 */
export class FailureRecorder {
  readonly #fetch: CompiledFetch;
  readonly #failures: Failures;

  constructor(fetch: CompiledFetch, failures: Failures) {
    this.#fetch = fetch;
    this.#failures = failures;
  }

  /** Records the errors of a request for root fields. `hasData` states whether the reply has data at all. */
  ofRoot(errors: readonly SafeError[], hasData: boolean, objects: Iterable<JsonObject>): void {
    const failures = errors.map((error) => this.#failureOf(error));
    for (const object of objects) {
      errors.forEach(({ path }, index) => {
        if (path) this.#place(failures[index]!, object, path);
        else this.#explainAll(failures[index]!, object, hasData);
      });
      if (!hasData && failures[0] && errors[0]!.path) this.#explainAll(failures[0], object, false);
    }
  }

  /**
   * Records the errors of an entity lookup, and the entities that the subgraph does not have.
   *
   * @param entities the entities of the reply; undefined when it has none
   * @param targets the objects of the answer for each representation
   */
  ofEntities(
    errors: readonly SafeError[],
    entities: readonly unknown[] | undefined,
    targets: readonly (readonly JsonObject[])[],
  ): void {
    const isExplained = new Set<number>();
    for (const error of errors) {
      const failure = this.#failureOf(error);
      const [root, index, ...inside] = error.path ?? [];
      const group = root === "_entities" && typeof index === "number" ? targets[index] : undefined;
      if (!group) {
        for (const object of targets.flat()) this.#explainAll(failure, object, entities !== undefined);
        continue;
      }
      for (const object of group) {
        if (inside.length > 0 && isJsonObject(entities?.[index as number])) this.#place(failure, object, inside);
        else this.#explainAll(failure, object, false);
      }
      isExplained.add(index as number);
    }
    if (entities) this.#recordUnknown(entities, targets, isExplained);
    else if (errors.some(({ path }) => path)) this.#explainRest(errors, targets, isExplained);
  }

  /** Records the earlier failures because of which an object lacks what its lookup requires. */
  ofDependent(object: JsonObject): void {
    if (this.#failures.all.size === 0) return;
    for (const failure of requiredFailures(this.#failures, object, this.#fetch.requires)) {
      this.#explainAll(failure, object, true);
    }
  }

  /** Records that a reply is not what was asked for, and has not been merged. */
  ofMalformed(objects: Iterable<JsonObject>): void {
    const failure = { serviceName: this.#fetch.serviceName, code: "SUBGRAPH_INVALID_RESPONSE" } as const;
    for (const object of objects) this.#explainAll(failure, object, false);
  }

  #recordUnknown(
    entities: readonly unknown[],
    targets: readonly (readonly JsonObject[])[],
    isExplained: ReadonlySet<number>,
  ): void {
    let failure: Failure | undefined;
    targets.forEach((objects, index) => {
      if (entities[index] !== null || isExplained.has(index)) return;
      failure ??= { serviceName: this.#fetch.serviceName, code: "ENTITY_NOT_FOUND" };
      for (const object of objects) this.#explainAll(failure, object, false);
    });
  }

  /** An error of one entity that the reply has no data at all for is the reason why the other entities lack theirs. */
  #explainRest(
    errors: readonly SafeError[],
    targets: readonly (readonly JsonObject[])[],
    isExplained: ReadonlySet<number>,
  ): void {
    const failure = this.#failureOf(errors[0]!);
    targets.forEach((objects, index) => {
      if (!isExplained.has(index)) for (const object of objects) this.#explainAll(failure, object, false);
    });
  }

  #failureOf({ message, extensions }: SafeError): Failure {
    return {
      serviceName: this.#fetch.serviceName,
      message,
      extensions,
    };
  }

  #explainAll(failure: Failure, object: JsonObject, explainsNull: boolean): void {
    this.#failures.add(object, { failure, of: requestedNames(this.#fetch), explainsNull });
  }

  /** Records an error at the first null on its path in the answer. */
  #place(failure: Failure, root: JsonObject, path: readonly (string | number)[]): void {
    let container: object = root;
    for (const [index, step] of path.entries()) {
      const key = Array.isArray(container) ? Number(step) : (this.#fetch.renamed.get(String(step)) ?? String(step));
      const value: unknown = Array.isArray(container)
        ? container[key as number]
        : own(container as JsonObject, key as string);
      if (typeof value !== "object" || value === null || index === path.length - 1) {
        const inside = path.slice(index + 1).map((step) => this.#fetch.renamed.get(String(step)) ?? step);
        this.#failures.add(container, { failure, of: key, explainsNull: true, ...(inside.length > 0 && { inside }) });
        return;
      }
      container = value;
    }
  }
}
