import { useSyncExternalStore } from "react";
import { session } from "./session.js";
import type { SessionState } from "./session-state.js";

/** Who the page speaks for; draws anew when that changes. */
export function useSession(): SessionState {
  return useSyncExternalStore(session.subscribe, session.state);
}
