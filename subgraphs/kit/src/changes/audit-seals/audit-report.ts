import type { AuditAct } from "./audit-act.js";
import type { Seal } from "./seal.js";

/** What does not agree. Each is explained where `verify-audit` prints it. */
export type AuditFindingCode =
  | "CHANGE_REMOVED"
  | "CHANGE_INSERTED"
  | "METADATA_EDITED"
  | "PAYLOAD_EDITED"
  | "SALT_REMOVED"
  | "DIGESTS_EDITED"
  | "DIGEST_UNSEALED"
  | "SEAL_MISSING"
  | "SEAL_EDITED"
  | "SEAL_UNSIGNED"
  | "ACT_MISSING"
  | "ACT_EDITED"
  | "ACT_UNSIGNED"
  | "HEADS_MISSING"
  | "HEAD_UNREADABLE"
  | "HEAD_UNSIGNED"
  | "HEAD_UNKNOWN"
  | "HEAD_DIFFERENT";

/** One thing that does not agree: the number of the change, seal, act or line. */
export interface AuditFinding {
  readonly code: AuditFindingCode;
  readonly number: bigint | number;
}

/** What `verifyAudit` found. */
export interface AuditReport {
  /** Nothing was found that does not agree. */
  readonly isWhole: boolean;
  /** The first findings. */
  readonly findings: readonly AuditFinding[];
  /** How many there are of each kind. */
  readonly counts: ReadonlyMap<AuditFindingCode, number>;
  /** The last seal. */
  readonly head: Seal | undefined;
  readonly seals: number;
  /** Changes that stand as they were sealed. */
  readonly unchanged: number;
  /** Changes whose values an act erased. */
  readonly erased: number;
  /** Changes that an act removed. */
  readonly pruned: number;
  /** Changes after the last seal: nothing is known of them yet. */
  readonly unsealed: number;
  /** Heads outside the database that agree; null if there is no file to compare with. */
  readonly heads: number | null;
  readonly acts: { readonly PRUNED: number; readonly ERASED: number };
  /** The last acts of erasure. */
  readonly erasures: readonly AuditAct[];
}

const shownFindings = 100;

/** Collects findings in bounded memory. */
export class Findings {
  readonly counts = new Map<AuditFindingCode, number>();
  readonly shown: AuditFinding[] = [];

  add(code: AuditFindingCode, number: bigint | number): void {
    this.counts.set(code, (this.counts.get(code) ?? 0) + 1);
    if (this.shown.length < shownFindings) this.shown.push({ code, number });
  }
}
