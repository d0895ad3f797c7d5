import type { Installation } from "../installation/installation.ts";
import type { Sampler } from "../observation/sampler.ts";
import type { AttackRun } from "../options.ts";
import type { Report } from "../report/report.ts";

/** What a scenario works with. */
export interface ScenarioContext {
  readonly run: AttackRun;
  readonly installation: Installation;
  readonly sampler: Sampler;
  readonly report: Report;
  readonly codes: ReadonlySet<string>;
}

/** A part of a run. It leaves the installation as it found it. */
export interface Scenario {
  readonly name: string;
  /** Whether the short form has it. */
  readonly isInShort: boolean;
  play(context: ScenarioContext): Promise<void>;
}

/**
 * A goal for a time or a size. The short form runs on machines that do other work at the same time: there only what would be a
 * fault anywhere is one.
 */
export function goal({ run }: ScenarioContext, strict: number, lenient: number): number {
  return run.isShort ? lenient : strict;
}
