import { defineErrors } from "@thidua/base/errors";

/** That another subgraph has no such record. The same words stand at its owner: one code has one text in the whole graph. */
export const referenceErrors = defineErrors({
  UNKNOWN_ORGANIZATION: { vi: "Không có tổ chức “{id}”", en: 'There is no organization "{id}"' },
  UNKNOWN_PERSON: { vi: "Không có cá nhân “{id}”", en: 'There is no person "{id}"' },
  UNKNOWN_CAMPAIGN: { vi: "Không có phong trào “{id}”", en: 'There is no campaign "{id}"' },
  UNKNOWN_EMULATION_COUNCIL: { vi: "Không có hội đồng “{id}”", en: 'There is no council "{id}"' },
});
