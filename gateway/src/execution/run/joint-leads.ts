import type { CompiledFetch } from "../compile/compile-plan.js";
import { joinEntityLookups } from "../compile/entity-lookup.js";

/** The number of combinations kept for one operation. Two or three occur in practice, many are possible. */
const maxLeads = 8;

/** The constant parts of an operation's joint requests. They are kept with the operation from run to run. */
export class JointLeads {
  // An LRUCache of this size takes more memory than what it holds; most operations have no joint request.
  readonly #leads = new Map<string, string>();

  /** Returns the body of a joint request up to the values of its variables. Every fetch must have a lookup. */
  of(fetches: readonly CompiledFetch[]): string {
    const key = fetches.map(({ id }) => id).join();
    const known = this.#leads.get(key);
    if (known !== undefined) return known;
    const { operationName = "Joint" } = fetches[0]!;
    const query = joinEntityLookups(
      operationName,
      fetches.map(({ lookup }) => lookup!),
    );
    const lead = `{"query":${JSON.stringify(query)},"operationName":${JSON.stringify(operationName)},"variables":{`;
    if (this.#leads.size >= maxLeads) this.#leads.clear();
    this.#leads.set(key, lead);
    return lead;
  }
}
