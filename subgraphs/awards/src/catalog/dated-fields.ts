import { toLegalBasis } from "@thidua/documents";
import { type RecordOptions, recordFields } from "@thidua/kit/model/records";
import type { DatedRecordInput } from "./dated-record.inputs.js";
import { requireDays } from "./period.js";

/**
 * Returns the values of a dated row that `columnValues` does not read from the input: the fields of every record, and the legal
 * basis.
 *
 * @throws DomainError EMPTY_PERIOD, TOO_MANY_ITEMS, TOO_LONG, and the errors of legal bases
 */
export function datedFields(input: DatedRecordInput, options: RecordOptions) {
  requireDays(input);
  return {
    ...recordFields(input, options),
    legalBasis: (input.legalBasis ?? []).map((basis, index) => toLegalBasis(basis, ["legalBasis", index])),
  };
}
