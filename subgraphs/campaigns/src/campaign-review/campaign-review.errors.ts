import { defineErrors } from "@thidua/base/errors";

/** Errors of a review of a campaign. */
export const campaignReviewErrors = defineErrors({
  REVIEWED_BEFORE_START: {
    vi: "Ngày {on} trước thời điểm bắt đầu phong trào {startsOn}",
    en: "The day {on} is before the start of the campaign, {startsOn}",
  },
  REVIEWED_BEFORE_END: {
    vi: "Không thể tổng kết ngày {on}, trước khi phong trào kết thúc ({endsOn}); trước đó là sơ kết",
    en: "A final review on {on} is before the end of the campaign, {endsOn}. A review before it is an interim one",
  },
  INTERIM_AFTER_END: {
    vi: "Không thể sơ kết ngày {on}, sau khi phong trào kết thúc ({endsOn}); sau đó là tổng kết",
    en: "An interim review on {on} is after the end of the campaign, {endsOn}. A review after it is the final one",
  },
  FINAL_REVIEW_EXISTS: { vi: "Phong trào đã được tổng kết", en: "The campaign already has its final review" },
});
