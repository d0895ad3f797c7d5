import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A load of connections that each wait for their answer. */
export interface ClosedLoad {
  readonly url: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly connections: number;
  readonly seconds: number;
  /** Whether all callers have one network address, and so one budget. */
  readonly hasOneAddress: boolean;
  /** Whether all callers send the same text, which is known after the first one. Otherwise each has its own. */
  readonly hasOneText: boolean;
}

/** What such a load received. */
export interface ClosedLoadFigures {
  asked: number;
  /** Answers with all data. */
  whole: number;
  statuses: Record<string, number>;
  /** Milliseconds until answers without all data. */
  refusedMs: number[];
  /** Milliseconds until 503 for requests after the first two seconds, in which all begin at once. */
  busyLaterMs: number[];
  /** Milliseconds until answers with it. */
  wholeMs: number[];
}

/** Runs a load in a process of its own, so that it does not delay what this process measures. */
export async function runClosedLoad(load: ClosedLoad): Promise<ClosedLoadFigures> {
  const child = fork(fileURLToPath(new URL("closed-load-process.ts", import.meta.url)), [], { stdio: "inherit" });
  child.send(load);
  const [figures] = (await once(child, "message")) as [ClosedLoadFigures];
  return figures;
}
