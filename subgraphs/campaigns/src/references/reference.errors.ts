import { defineErrors } from "@thidua/base/errors";

/** That another subgraph has no such record. The same words stand at its owner: one code has one text in the whole graph. */
export const referenceErrors = defineErrors({
  UNKNOWN_ORGANIZATION: { vi: "Không có tổ chức “{id}”", en: 'There is no organization "{id}"' },
  UNKNOWN_PERSON: { vi: "Không có cá nhân “{id}”", en: 'There is no person "{id}"' },
  UNKNOWN_PROVINCE: { vi: "Không có tỉnh “{id}”", en: 'There is no province "{id}"' },
});
