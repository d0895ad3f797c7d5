import type { ViewerAnswer } from "./ask-viewer.js";
import type { SessionState } from "./session-state.js";

/** What the store needs of the browser's `sessionStorage`. */
export type TokenStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const key = "thidua:token";

/** How long an operation waits for a word about a token that was kept, in milliseconds: a subgraph that hangs must not hold the page. */
const patience = 3_000;

/** How often the end of a token is looked for: a machine that slept has missed its timer. */
const lookEvery = 20_000;

/**
 * Keeps the token and who it makes one. Nothing is kept but the token itself: who one is, the graph is asked again after a
 * reload, so that a token which is good no more is never shown as good.
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

  /** For React's `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** For React's `useSyncExternalStore`: the same object until something changes. */
  readonly state = (): SessionState => this.#state;

  /** What to send with an operation, once it is known whether a token kept over a reload is still good. */
  async credentials(): Promise<{ token: string | null; ended: AbortSignal }> {
    await Promise.race([this.#settled, new Promise((resolve) => setTimeout(resolve, patience))]);
    this.#lookAtClock();
    return { token: this.#token, ended: this.#ended.signal };
  }

  /** Signs in with a token. Gives null, or what is wrong in Vietnamese; then everything stays as it was. */
  async signIn(token: string): Promise<string | null> {
    const answer = await this.ask(token);
    if (answer.kind !== "viewer") return answer.message;
    this.#accept(token, answer);
    return null;
  }

  /** Asks again who one is: when nobody could say it before, or when an operation's answer said that the token is refused. */
  askAgain(): void {
    if (this.#token !== null && this.#state.status !== "checking") this.#settled = this.#resume(this.#token);
  }

  /** Forgets the token; what is under way with it is broken off. */
  signOut(): void {
    this.#forget({ status: "anonymous", notice: null });
    this.#ended.abort();
    this.#ended = new AbortController();
  }

  async #resume(token: string): Promise<void> {
    this.#token = token;
    this.#show({ status: "checking" });
    const answer = await this.ask(token);
    // Signed out, or in with another token, while the graph was thinking.
    if (this.#token !== token || this.#state.status !== "checking") return;
    if (answer.kind === "viewer") this.#accept(token, answer);
    else if (answer.kind === "unanswered") this.#show({ status: "unconfirmed", message: answer.message });
    else if (answer.isExpired) this.#forget({ status: "expired", subject: null, expiredAt: null });
    else this.#forget({ status: "anonymous", notice: answer.message });
  }

  #accept(token: string, { viewer, clockAhead }: Extract<ViewerAnswer, { kind: "viewer" }>): void {
    this.#token = token;
    write(this.storage, token);
    // By this machine's clock, be it right or wrong.
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

/** A browser that is told to keep nothing raises, for some already when it is asked for the storage. */
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
    // The session then lasts until the page is left.
  }
}
