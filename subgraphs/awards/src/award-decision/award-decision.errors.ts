import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a decision and its cancellation. */
export const awardDecisionErrors = defineErrors({
  UNKNOWN_AWARD_DECISION: {
    vi: "Không có quyết định khen thưởng “{id}”",
    en: 'There is no award decision "{id}"',
  },
  DUPLICATE_DECISION: {
    vi: "Quyết định “{document}” của tổ chức này đã có",
    en: 'This body\'s decision "{document}" exists already',
  },
  DECISION_DATE_REQUIRED: {
    vi: "Phải có ngày ban hành hoặc ngày trao tặng để biết danh hiệu nào có hiệu lực",
    en: "A date of issue or of the ceremony is needed to know which titles are in force",
  },
  AWARDED_BEFORE_DECISION: {
    vi: "Ngày trao tặng {awardedOn} đứng trước ngày ban hành {issuedOn}",
    en: "The ceremony on {awardedOn} is before the date of issue {issuedOn}",
  },
  INVALID_COUNT: { vi: "Số lượng {count} không hợp lệ", en: "The count {count} is not valid" },
  MORE_RECIPIENTS_THAN_COUNTED: {
    vi: "Quyết định nêu {count} đối tượng loại này nhưng danh sách có {found}",
    en: "The decision counts {count} recipients of this kind but {found} are listed",
  },
  DECISION_CANCELLED: {
    vi: "Quyết định đã bị hủy bỏ, không thể thêm người được khen",
    en: "The decision is cancelled; no recipients can be added to it",
  },
  DECISION_ALREADY_CANCELLED: { vi: "Quyết định đã bị hủy bỏ trước đó", en: "The decision is cancelled already" },
  CANCELLED_BEFORE_DECISION: {
    vi: "Ngày hủy bỏ {cancelledOn} đứng trước ngày ban hành {issuedOn}",
    en: "The cancellation on {cancelledOn} is before the date of issue {issuedOn}",
  },
});
