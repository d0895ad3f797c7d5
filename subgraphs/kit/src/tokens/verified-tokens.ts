import type { Caller } from "./caller.js";

/**
 * Remembers for a short time who a token proved. One request is verified by the gateway and by every subgraph that it
 * touches, and a portal sends the same token with each of its requests.
 */
export class VerifiedTokens {
  readonly #entries = new Map<string, { caller: Caller; until: number }>();

  /** Takes how many tokens are kept at most, and for how many milliseconds. */
  constructor(
    private readonly most: number,
    private readonly lifetimeMs: number,
  ) {}

  get(token: string): Caller | undefined {
    const entry = this.#entries.get(token);
    if (!entry) return undefined;
    this.#entries.delete(token);
    if (entry.until <= Date.now()) return undefined;
    // Put back at the end: what was not asked for longest is first.
    this.#entries.set(token, entry);
    return entry.caller;
  }

  /** Never past the token's own end. */
  put(token: string, caller: Caller): void {
    const until = Math.min(Date.now() + this.lifetimeMs, (caller.expiresAt ?? 0) * 1_000);
    if (until <= Date.now()) return;
    if (this.#entries.size >= this.most) this.#entries.delete(this.#entries.keys().next().value!);
    this.#entries.set(token, { caller, until });
  }
}
