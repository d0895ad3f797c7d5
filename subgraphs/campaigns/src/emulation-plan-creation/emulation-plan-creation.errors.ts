import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a plan. */
export const emulationPlanErrors = defineErrors({
  ISSUED_ON_CONTRADICTS_DOCUMENT: {
    vi: "Ngày ban hành {on} khác ngày ghi trong văn bản {printed}",
    en: "The day of issue {on} is not the one printed in the document, {printed}",
  },
});
