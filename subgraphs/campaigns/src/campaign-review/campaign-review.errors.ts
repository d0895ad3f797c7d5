import { defineErrors } from "@thidua/base/errors";

/** Errors of a review of a campaign. */
export const campaignReviewErrors = defineErrors({
  REVIEWED_BEFORE_START: {
    vi: "Ngày {on} trước thời điểm bắt đầu phong trào {startsOn}",
    en: "The day {on} is before the start of the campaign, {startsOn}",
  },
  FINAL_REVIEW_EXISTS: { vi: "Phong trào đã được tổng kết", en: "The campaign already has its final review" },
});
