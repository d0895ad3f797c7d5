import { defineErrors } from "@thidua/base/errors";

/** The errors of pledges. */
export const pledgeErrors = defineErrors({
  TOO_FEW_SIGNATORIES: { vi: "Giao ước cần ít nhất hai bên ký", en: "A pledge needs at least two parties" },
  DUPLICATE_SIGNATORY: { vi: "Bên ký “{name}” bị ghi hai lần", en: 'The party "{name}" is listed twice' },
  PLEDGE_MAY_EXIST: {
    vi: "Tổ chức này đã có giao ước “{name}” của năm {year} (mã định danh {id})",
    en: 'The organization already has the pledge "{name}" of {year} (ID {id})',
  },
});
