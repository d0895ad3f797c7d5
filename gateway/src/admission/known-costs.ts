import { LRUCache } from "lru-cache";

/** The memory that all texts may take, in bytes. */
const maxBytes = 1_000_000;

/** What an entry takes beside its text, and what a cost takes. */
const entryBytes = 200;
const costBytes = 100;

/** So many costs are kept of a text, and only of variables that are no longer than this. */
const mostCosts = 50;
const longestVariables = 500;

/** An operation as far as it is known before it is parsed. */
export interface UnparsedOperation {
  /** The text, or its hash where the request has only that. */
  text: string;
  /** The name and the variables, as the caller wrote them. */
  inputs: string;
}

/** What operations cost that were measured before, so that a repeated one is weighed before it is parsed. */
export class KnownCosts {
  readonly #texts = new LRUCache<string, Map<string, number>>({
    maxSize: maxBytes,
    // A character beyond Latin-1 makes a text take two bytes for each.
    sizeCalculation: (_costs, text) => entryBytes + 2 * text.length + mostCosts * costBytes,
  });

  /** Returns the cost; undefined for other variables than before, and null for a text that is new. */
  of({ text, inputs }: UnparsedOperation): number | undefined | null {
    const costs = this.#texts.get(text);
    return costs ? costs.get(inputs) : null;
  }

  /** Keeps a measured cost. */
  keep({ text, inputs }: UnparsedOperation, cost: number): void {
    let costs = this.#texts.get(text);
    if (!costs) {
      costs = new Map();
      this.#texts.set(text, costs);
    }
    if (inputs.length > longestVariables || costs.get(inputs) === cost) return;
    const [oldest] = costs.keys();
    if (costs.size >= mostCosts && oldest !== undefined) costs.delete(oldest);
    costs.set(inputs, cost);
  }
}
