import { defineErrors } from "@thidua/base/errors";

/** The errors of review conferences. */
export const reviewConferenceErrors = defineErrors({
  REVIEW_OUTSIDE_PROGRAM: {
    vi: "Thời gian được đánh giá ({from}–{to}) nằm ngoài giai đoạn của chương trình ({programFrom}–{programTo})",
    en: "The years under review ({from}–{to}) are outside the program's years ({programFrom}–{programTo})",
  },
  CONFERENCE_BEFORE_PROGRAM: {
    vi: "Hội nghị ngày {on} diễn ra trước năm {programFrom}, năm đầu của chương trình",
    en: "The conference on {on} is before {programFrom}, the first year of the program",
  },
});
