import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a review conference. */
export const reviewConferenceErrors = defineErrors({
  REVIEW_OUTSIDE_PROGRAM: {
    vi: "Thời gian được đánh giá ({from}–{to}) nằm ngoài giai đoạn của chương trình ({programFrom}–{programTo})",
    en: "The years under review ({from}–{to}) lie outside the program's ({programFrom}–{programTo})",
  },
});
