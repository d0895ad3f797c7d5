import { toLegalBasis } from "@thidua/documents";
import { type RecordOptions, recordFields, requireText } from "@thidua/kit/model/records";
import type { DatedRecordInput } from "./dated-record.inputs.js";
import { requireDays } from "./period.js";

/**
 * The fields of `DatedRecord` for `em.create`, from an input. Raises REQUIRED, TOO_LONG, EMPTY_PERIOD and what the
 * reading of the legal bases raises.
 */
export function datedFields(input: DatedRecordInput, options: RecordOptions) {
  requireDays(input);
  return {
    ...recordFields(input, options),
    labelVi: requireText(input.labelVi, ["labelVi"], 300),
    labelEn: requireText(input.labelEn, ["labelEn"], 300),
    validFrom: input.validFrom ?? null,
    validTo: input.validTo ?? null,
    legalBasis: (input.legalBasis ?? []).map((basis, index) => toLegalBasis(basis, ["legalBasis", index])),
  };
}
