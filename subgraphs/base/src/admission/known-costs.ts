import { hash } from "node:crypto";
import { LRUCache } from "lru-cache";

/** How many texts are known. Many callers with large texts of their own are to be recognized too. */
const mostTexts = 1_000;

/** A text that is longer than its digest is kept as that. */
const digestLength = 44;

/** So many costs are kept of a text, and only of variables that are no longer than this. */
const mostCosts = 20;
const longestVariables = 200;

/** An operation as far as it is known before it is parsed. */
export interface UnparsedOperation {
  /** The text, or its SHA-256 where the request has only that. */
  text: string;
  /** The name and the variables, as the caller wrote them. */
  inputs: string;
}

/** What operations cost that were measured before, so that a repeated one is weighed before it is parsed. */
export class KnownCosts {
  readonly #texts = new LRUCache<string, Map<string, number>>({ max: mostTexts });

  /** Returns the cost; undefined for other variables than before, and null for a text that is new. */
  of({ text, inputs }: UnparsedOperation): number | undefined | null {
    const costs = this.#texts.get(keyOf(text));
    return costs ? costs.get(inputs) : null;
  }

  /** Keeps a measured cost. */
  keep({ text, inputs }: UnparsedOperation, cost: number): void {
    const key = keyOf(text);
    let costs = this.#texts.get(key);
    if (!costs) {
      costs = new Map();
      this.#texts.set(key, costs);
    }
    if (inputs.length > longestVariables || costs.get(inputs) === cost) return;
    const [oldest] = costs.keys();
    if (costs.size >= mostCosts && oldest !== undefined) costs.delete(oldest);
    costs.set(inputs, cost);
  }
}

function keyOf(text: string): string {
  return text.length < digestLength ? text : hash("sha256", text, "base64");
}
