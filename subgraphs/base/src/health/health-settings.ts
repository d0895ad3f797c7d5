import type { LoopBeats } from "./loop-beats.ts";

/** What the thread of the health endpoint is started with. */
export interface HealthThreadSettings {
  readonly beats: LoopBeats;
  readonly service: string;
  readonly host: string;
  readonly port: number;
  /** The delay of the event loop from which on the program counts as stuck, in milliseconds. */
  readonly stuckAfter: number;
}

/** What the thread reports once: where it listens, or why it does not. */
export type HealthThreadReport =
  | { readonly port: number }
  | { readonly code: string | undefined; readonly message: string };
