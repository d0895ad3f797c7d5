import { defineErrors } from "@thidua/base/errors";

/** The errors of emulation councils. */
export const emulationCouncilErrors = defineErrors({
  COUNCIL_WITHOUT_PLACE: {
    vi: "Hội đồng dưới cấp trung ương phải thuộc một tổ chức hoặc một tỉnh",
    en: "A council below the central level must belong to an organization or a province",
  },
  COUNCIL_IN_OTHER_PROVINCE: {
    vi: "Tổ chức của hội đồng thuộc tỉnh khác",
    en: "The council's organization is in another province",
  },
});
