import { DomainError, type Path } from "@thidua/base/errors";
import type { BaseRecord } from "../../model/database/index.js";
import { mutationErrors } from "./mutation.errors.js";

/** Says that a record is not what the caller has seen; carries it as it is now, for the payload. */
export class VersionConflict extends DomainError {
  constructor(
    readonly present: BaseRecord,
    path: Path = ["expectedVersion"],
  ) {
    super([mutationErrors.VERSION_CONFLICT.violation(path, { version: present.version })]);
    this.name = "VersionConflict";
  }
}

/**
 * Checks that a record has the version that the caller read. The ORM detects a change between this check and the flush, which
 * `mutate` reports alike.
 *
 * @param expected the input's `expectedVersion`; null checks nothing
 * @throws VersionConflict
 */
export function requireVersion(
  record: BaseRecord,
  expectedVersion: number | null | undefined,
  path: Path = ["expectedVersion"],
): void {
  if (expectedVersion != null && expectedVersion !== record.version) throw new VersionConflict(record, path);
}
