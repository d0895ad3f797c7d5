import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a pledge. */
export const pledgeErrors = defineErrors({
  TOO_FEW_SIGNATORIES: { vi: "Giao ước cần ít nhất hai bên ký", en: "A pledge needs two parties at least" },
  DUPLICATE_SIGNATORY: { vi: "Bên ký “{name}” ghi hai lần", en: 'The party "{name}" stands twice' },
});
