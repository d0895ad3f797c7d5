import { useSyncExternalStore } from "react";
import { session } from "./session.js";
import type { SessionState } from "./session-state.js";

/** Returns the state of the session and re-renders when it changes. */
export function useSession(): SessionState {
  return useSyncExternalStore(session.subscribe, session.state);
}
