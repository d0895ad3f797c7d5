/** An error that a subgraph reported, or that stands for it where it did not respond. */
export interface ReportedFailure {
  /** The subgraph that failed. */
  serviceName: string;
  message: string;
  extensions: Readonly<Record<string, unknown>>;
}

/** A fault that the gateway found in a subgraph's reply. */
export interface FoundFailure {
  serviceName: string;
  code: "ENTITY_NOT_FOUND" | "SUBGRAPH_INVALID_RESPONSE";
}

/** The reason why an object of the answer lacks values. */
export type Failure = ReportedFailure | FoundFailure;

/** A failure and the values of an object, or the element of a list, that it explains. */
export interface FailedValues {
  failure: Failure;
  /** The name or the index of one value, or the names of all values that a request was for. */
  of: string | number | Pick<ReadonlySet<string>, "has">;
  /** The path of the error within the one value, in response names of the plan; absent when it is the value's own. */
  inside?: readonly (string | number)[];
  /** Whether a null among several values is a consequence of the failure. A value that was not received always is. */
  explainsNull: boolean;
}

/**
 * The failures of one run, by the object or list that lacks values. The answer writer reports each at the places where
 * the answer has null because of it.
 */
export class Failures {
  readonly #byContainer = new Map<object, FailedValues[]>();
  readonly #all = new Set<Failure>();

  /** The failures in the order of their occurrence. */
  get all(): ReadonlySet<Failure> {
    return this.#all;
  }

  /** Records a failure that concerns no object of the answer. */
  note(failure: Failure): void {
    this.#all.add(failure);
  }

  /** Records what a failure explains of an object or a list. */
  add(container: object, failed: FailedValues): void {
    this.#all.add(failed.failure);
    const present = this.#byContainer.get(container);
    if (present) present.push(failed);
    else this.#byContainer.set(container, [failed]);
  }

  /** Returns what failed of an object or a list; undefined when nothing did. */
  of(container: object): readonly FailedValues[] | undefined {
    return this.#byContainer.size === 0 ? undefined : this.#byContainer.get(container);
  }
}
