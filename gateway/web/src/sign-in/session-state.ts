import type { Viewer } from "./viewer.js";

/** The state of the session. */
export type SessionState =
  /** Signed out. `notice` gives the reason, unless the user signed out. */
  | { status: "anonymous"; notice: string | null }
  /** A stored token is being verified after a reload. */
  | { status: "checking" }
  /** A stored token could not be verified. It is sent anyway. */
  | { status: "unconfirmed"; message: string }
  | { status: "signedIn"; viewer: Viewer; expiresAt: number }
  /** The token has expired and is no longer sent. */
  | { status: "expired"; subject: string | null; expiredAt: number | null };
