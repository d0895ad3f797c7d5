import { LRUCache } from "lru-cache";

/** How many callers have an account. With more at once, each of them is within its share. */
const mostAccounts = 5_000;

/** A caller may have run so much of its share in advance, in milliseconds: what a page asks for at once. */
const inAdvanceMs = 1_000;

/** What a caller ran while the service was idle keeps it beyond its share for so long, or for its last operation, in milliseconds. */
const longestBeyondMs = 1_000;

/** What a caller has run. */
export interface ShareAccount {
  /** When that is no more than the caller's share, in milliseconds of the clock. */
  evenAt: number;
}

/** A request whose caller has an account, or is within its share whatever it runs. */
interface Charged {
  readonly account?: ShareAccount | undefined;
}

/** Returns the time until a caller is within its share, in milliseconds; 0 if it is. */
export function untilWithinShareMs({ account }: Charged, now: number): number {
  return account ? Math.max(0, account.evenAt - inAdvanceMs - now) : 0;
}

/** Returns whether the caller of a request has run more than its share. */
export function isBeyondShare({ account }: Charged, now: number): boolean {
  return account !== undefined && account.evenAt > now + inAdvanceMs;
}

/** The accounts of callers that may have a share of the service's time each while others wait. */
export class CallerShares {
  readonly #share: number;
  readonly #accounts = new LRUCache<string, ShareAccount>({ max: mostAccounts });

  /** Takes the share, above 0; from 1 on no caller has an account. */
  constructor(share: number) {
    this.#share = share;
  }

  /** Returns the account of a caller; undefined where there are none. */
  of(caller: string): ShareAccount | undefined {
    if (this.#share >= 1) return undefined;
    let account = this.#accounts.get(caller);
    if (!account) {
      account = { evenAt: Number.NEGATIVE_INFINITY };
      this.#accounts.set(caller, account);
    }
    return account;
  }

  /** Charges what the service takes for an operation, in milliseconds. */
  charge({ account }: Charged, serviceMs: number, now: number): void {
    if (!account) return;
    const ms = serviceMs / this.#share;
    account.evenAt = Math.min(Math.max(account.evenAt, now) + ms, now + inAdvanceMs + Math.max(longestBeyondMs, ms));
  }
}
