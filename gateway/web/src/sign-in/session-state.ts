import type { Viewer } from "./viewer.js";

/** Who the page speaks for, as far as it knows. */
export type SessionState =
  /** Nobody. `notice` says why, when it was not the person's own doing. */
  | { status: "anonymous"; notice: string | null }
  /** A token was kept over a reload, and the graph is being asked about it. */
  | { status: "checking" }
  /** A token was kept, and nobody could say whose it is. It is sent all the same. */
  | { status: "unconfirmed"; message: string }
  | { status: "signedIn"; viewer: Viewer; expiresAt: number }
  /** The token has ended, and is sent no more. */
  | { status: "expired"; subject: string | null; expiredAt: number | null };
