import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { ViewerAnswer } from "./ask-viewer.js";
import { SessionStore, type TokenStorage } from "./session-store.js";

beforeEach(() => void vi.useFakeTimers({ now: Date.parse("2026-08-05T07:00:00Z") }));
afterEach(() => void vi.useRealTimers());

/** The storage of a tab, with the data of an earlier page. */
function storageWith(...tokens: string[]): TokenStorage & { readonly tokens: string[] } {
  const kept = new Map(tokens.map((token) => ["thidua:token", token]));
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, token) => void kept.set(key, token),
    removeItem: (key) => void kept.delete(key),
    get tokens() {
      return [...kept.values()];
    },
  };
}

const viewer = { subject: "chi.le", roles: [], organization: null, expiresAt: "2026-08-05T14:30:00+07:00" };
const known = (clockAhead = 0): ViewerAnswer => ({ kind: "viewer", viewer, clockAhead });
const token = async (session: SessionStore) => (await session.credentials()).token;

it("an unconfirmed token is kept and sent, and verified again", async () => {
  const storage = storageWith("T");
  let answer: ViewerAnswer = { kind: "unanswered", message: "Dịch vụ đang nghỉ." };
  const session = new SessionStore(
    () => storage,
    async () => answer,
  );
  expect(session.state()).toEqual({ status: "checking" });
  expect(await token(session)).toBe("T");
  expect(session.state()).toEqual({ status: "unconfirmed", message: "Dịch vụ đang nghỉ." });
  answer = known();
  session.askAgain();
  expect(await token(session)).toBe("T");
  expect(session.state()).toMatchObject({ status: "signedIn", viewer: { subject: "chi.le" } });
});

it("an operation waits a limited time for an unresponsive graph", async () => {
  const session = new SessionStore(
    () => storageWith("T"),
    () => new Promise(() => {}),
  );
  const sent = token(session);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await sent).toBe("T");
  expect(session.state().status).toBe("checking");
});

it("a stored token that is rejected is removed at once, with the reason", async () => {
  const storage = storageWith("T");
  const session = new SessionStore(
    () => storage,
    async () => ({ kind: "refused", isExpired: false, message: "Chữ ký không đúng." }),
  );
  expect(await token(session)).toBeNull();
  expect(session.state()).toEqual({ status: "anonymous", notice: "Chữ ký không đúng." });
  expect(storage.tokens).toEqual([]);
});

it("signing out during verification is final, and aborts running requests", async () => {
  const storage = storageWith("T");
  const { promise, resolve } = Promise.withResolvers<ViewerAnswer>();
  const session = new SessionStore(
    () => storage,
    () => promise,
  );
  session.signOut();
  resolve(known());
  expect(await token(session)).toBeNull();
  expect(session.state()).toEqual({ status: "anonymous", notice: null });

  await session.signIn("U");
  const { ended } = await session.credentials();
  expect(ended.aborted).toBe(false);
  session.signOut();
  expect(ended.aborted).toBe(true);
  expect(storage.tokens).toEqual([]);
});

it("the expiry of a token follows the server's clock", async () => {
  // One hour ahead: by this clock the token has expired.
  vi.setSystemTime(Date.parse("2026-08-05T08:00:00Z"));
  const session = new SessionStore(storageWith, async () => known(3_600_000));
  const seen: string[] = [];
  session.subscribe(() => seen.push(session.state().status));
  expect(await session.signIn("T")).toBeNull();
  await vi.advanceTimersByTimeAsync(29 * 60_000);
  expect(await token(session)).toBe("T");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await token(session)).toBeNull();
  expect(seen).toEqual(["signedIn", "expired"]);
});

it("after sleep past the expiry no token is sent, before any timer fires", async () => {
  const session = new SessionStore(storageWith, async () => known());
  await session.signIn("T");
  vi.setSystemTime(Date.parse("2026-08-05T09:00:00Z"));
  expect(await token(session)).toBeNull();
});

it("without storage the session lasts until the page is closed", async () => {
  const session = new SessionStore(
    () => {
      throw new Error("The operation is insecure");
    },
    async () => known(),
  );
  expect(await session.signIn("T")).toBeNull();
  expect(await token(session)).toBe("T");
});
