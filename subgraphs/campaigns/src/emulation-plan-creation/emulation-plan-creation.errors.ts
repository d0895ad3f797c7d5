import { defineErrors } from "@thidua/base/errors";

/** Errors of a plan. */
export const emulationPlanErrors = defineErrors({
  ISSUED_ON_CONTRADICTS_DOCUMENT: {
    vi: "Ngày ban hành {on} khác ngày ghi trong văn bản là {printed}",
    en: "The date of issue {on} differs from the document's, {printed}",
  },
});
