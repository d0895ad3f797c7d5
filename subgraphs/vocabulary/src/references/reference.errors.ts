import { defineErrors } from "@thidua/base/errors";

/** The errors of a reference to a record that does not exist, of whichever subgraph. */
export const referenceErrors = defineErrors({
  UNKNOWN_ORGANIZATION: { vi: "Không có tổ chức “{id}”", en: 'There is no organization "{id}"' },
  UNKNOWN_PERSON: { vi: "Không có cá nhân “{id}”", en: 'There is no person "{id}"' },
  UNKNOWN_PROVINCE: { vi: "Không có tỉnh “{id}”", en: 'There is no province "{id}"' },
  UNKNOWN_EMULATION_COUNCIL: { vi: "Không có hội đồng “{id}”", en: 'There is no council "{id}"' },
  UNKNOWN_CAMPAIGN: { vi: "Không có phong trào “{id}”", en: 'There is no campaign "{id}"' },
  UNKNOWN_PLAN: { vi: "Không có kế hoạch “{id}”", en: 'There is no plan "{id}"' },
  UNKNOWN_REVIEW_CONFERENCE: { vi: "Không có hội nghị “{id}”", en: 'There is no review conference "{id}"' },
  UNKNOWN_TYPICAL_EXAMPLE: { vi: "Không có điển hình “{id}”", en: 'There is no typical example "{id}"' },
});
