import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a person. */
export const personErrors = defineErrors({
  UNKNOWN_PERSON: { vi: "Không có cá nhân “{id}”", en: 'There is no person "{id}"' },
});
