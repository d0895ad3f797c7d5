import { LRUCache } from "lru-cache";
import type { CompiledFetch } from "../compile/compile-plan.js";
import { joinEntityLookups } from "../compile/entity-lookup.js";

/** The number of combinations kept for one operation. Few combinations occur in practice, many are possible. */
const maxLeads = 64;

/** The constant parts of an operation's joint requests. They are kept with the operation from run to run. */
export class JointLeads {
  readonly #leads = new LRUCache<string, string>({ max: maxLeads });

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
    this.#leads.set(key, lead);
    return lead;
  }
}
