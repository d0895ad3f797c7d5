import type { ViewerAnswer } from "./ask-viewer.js";
import type { SessionState } from "./session-state.js";

/** The part of the browser's `sessionStorage` that the store uses. */
export type TokenStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const key = "thidua:token";

/**
 * How long an operation waits for the verification of a stored token, in milliseconds, so that an unresponsive subgraph
 * does not block the page.
 */
const patience = 3_000;

/** How often the expiry is checked: timers do not fire while a machine sleeps. */
const lookEvery = 20_000;

/**
 * Stores the token and its user. Only the token is persisted: after a reload the user is queried again, so that an
 * invalid token is never shown as valid.
 */
export class SessionStore {
  #state: SessionState = { status: "anonymous", notice: null };
  #token: string | null = null;
  #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ended = new AbortController();
  #settled: Promise<void> = Promise.resolve();

  constructor(
    private readonly storage: () => TokenStorage,
    private readonly ask: (token: string) => Promise<ViewerAnswer>,
  ) {
    const kept = read(storage);
    if (kept !== null) this.#settled = this.#resume(kept);
  }

  /** Subscribes to changes, for React's `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Returns the current state, for React's `useSyncExternalStore`: the same object until it changes. */
  readonly state = (): SessionState => this.#state;

  /** Returns the token for an operation, after the verification of a stored one. */
  async credentials(): Promise<{ token: string | null; ended: AbortSignal }> {
    await Promise.race([this.#settled, new Promise((resolve) => setTimeout(resolve, patience))]);
    this.#lookAtClock();
    return { token: this.#token, ended: this.#ended.signal };
  }

  /** Signs in with a token. Returns null, or the problem in Vietnamese; the state is then unchanged. */
  async signIn(token: string): Promise<string | null> {
    const answer = await this.ask(token);
    if (answer.kind !== "viewer") return answer.message;
    this.#accept(token, answer);
    return null;
  }

  /** Verifies the token again: after an unsuccessful verification, or when an answer rejects the token. */
  askAgain(): void {
    if (this.#token !== null && this.#state.status !== "checking") this.#settled = this.#resume(this.#token);
  }

  /** Removes the token and aborts running requests with it. */
  signOut(): void {
    this.#forget({ status: "anonymous", notice: null });
    this.#ended.abort();
    this.#ended = new AbortController();
  }

  async #resume(token: string): Promise<void> {
    this.#token = token;
    this.#show({ status: "checking" });
    const answer = await this.ask(token);
    // The user signed out or used another token in the meantime.
    if (this.#token !== token || this.#state.status !== "checking") return;
    if (answer.kind === "viewer") this.#accept(token, answer);
    else if (answer.kind === "unanswered") this.#show({ status: "unconfirmed", message: answer.message });
    else if (answer.isExpired) this.#forget({ status: "expired", subject: null, expiredAt: null });
    else this.#forget({ status: "anonymous", notice: answer.message });
  }

  #accept(token: string, { viewer, clockAhead }: Extract<ViewerAnswer, { kind: "viewer" }>): void {
    this.#token = token;
    write(this.storage, token);
    // Measured with this machine's clock, even if it is wrong.
    this.#show({ status: "signedIn", viewer, expiresAt: Date.parse(viewer.expiresAt) + clockAhead });
    this.#lookAtClock();
  }

  #lookAtClock(): void {
    clearTimeout(this.#timer);
    if (this.#state.status !== "signedIn") return;
    const { viewer, expiresAt } = this.#state;
    const rest = expiresAt - Date.now();
    if (rest > 0) this.#timer = setTimeout(() => this.#lookAtClock(), Math.min(rest, lookEvery));
    else this.#forget({ status: "expired", subject: viewer.subject, expiredAt: Date.parse(viewer.expiresAt) });
  }

  #forget(state: SessionState): void {
    clearTimeout(this.#timer);
    this.#token = null;
    write(this.storage, null);
    this.#show(state);
  }

  #show(state: SessionState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** A browser with storage disabled throws, some already when the storage is accessed. */
function read(storage: () => TokenStorage): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}

function write(storage: () => TokenStorage, token: string | null): void {
  try {
    if (token === null) storage().removeItem(key);
    else storage().setItem(key, token);
  } catch {
    // The session then lasts until the page is closed.
  }
}
