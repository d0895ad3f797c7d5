import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a council. */
export const emulationCouncilErrors = defineErrors({
  COUNCIL_WITHOUT_PLACE: {
    vi: "Hội đồng dưới cấp trung ương phải thuộc một tổ chức hoặc một tỉnh",
    en: "A council below the central level belongs to an organization or a province",
  },
  COUNCIL_IN_OTHER_PROVINCE: {
    vi: "Tổ chức của hội đồng thuộc tỉnh khác",
    en: "The council's organization is in another province",
  },
});
