import { defineErrors } from "@thidua/kit/errors";

/** What can be wrong with a province. */
export const provinceErrors = defineErrors({
  UNKNOWN_PROVINCE: { vi: "Không có tỉnh “{id}”", en: 'There is no province "{id}"' },
});
