import { hash } from "../data/hash.js";
import type { Fault, FieldFaultKind, RequestFaultKind } from "./fault.js";

/** A fault as it occurred: the subgraph, and the field of an object (`Person#3.name`) unless a whole request failed. */
export interface Occurrence {
  subgraph: string;
  coordinate?: string;
}

/** Decides what fails while one operation runs. */
export class FaultInjector {
  #fault: Fault | undefined;
  #requests = 0;
  #failing = new Set<string>();
  #occurrences: Occurrence[] = [];

  /** Makes subgraphs fail in a way until `end`. */
  begin(fault: Fault | undefined): void {
    this.#fault = fault;
    this.#requests = 0;
    this.#failing = new Set();
    this.#occurrences = [];
  }

  /** Returns what has failed, and ends the failures. */
  end(): Occurrence[] {
    this.#fault = undefined;
    return this.#occurrences;
  }

  /** Returns how the next request to a subgraph fails; undefined when it does not. */
  forRequest(subgraph: string): RequestFaultKind | undefined {
    if (!this.#fault || !("request" in this.#fault)) return undefined;
    const { kind, request } = this.#fault;
    if (this.#requests === request) this.#failing.add(subgraph);
    this.#requests += 1;
    if (!this.#failing.has(subgraph)) return undefined;
    this.#occurrences.push({ subgraph });
    return kind;
  }

  /** Returns how a field, or an entity as a whole, fails; undefined when it does not. */
  forField(coordinate: string): FieldFaultKind | undefined {
    if (!this.#fault || !("seed" in this.#fault)) return undefined;
    const { kind, seed } = this.#fault;
    if (hash(`${coordinate}!${seed}`) % 5 !== 0) return undefined;
    return kind;
  }

  /** Records that a field or an entity has failed. */
  record(occurrence: Occurrence): void {
    this.#occurrences.push(occurrence);
  }
}
