import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a review of a campaign. */
export const campaignReviewErrors = defineErrors({
  REVIEWED_BEFORE_START: {
    vi: "Ngày {on} trước ngày bắt đầu phong trào {startsOn}",
    en: "The day {on} is before the campaign's start {startsOn}",
  },
  FINAL_REVIEW_EXISTS: { vi: "Phong trào đã được tổng kết", en: "The campaign has had its final review already" },
});
