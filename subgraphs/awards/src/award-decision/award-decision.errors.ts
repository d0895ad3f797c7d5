import { defineErrors } from "@thidua/base/errors";

/** The errors of decisions and cancellations. */
export const awardDecisionErrors = defineErrors({
  UNKNOWN_AWARD_DECISION: {
    vi: "Không có quyết định khen thưởng “{id}”",
    en: 'There is no award decision "{id}"',
  },
  DUPLICATE_DECISION: {
    vi: "Quyết định “{document}” của tổ chức này đã có",
    en: 'The decision "{document}" of this organization already exists',
  },
  DECISION_DATE_REQUIRED: {
    vi: "Hãy nêu ngày ban hành hoặc ngày trao tặng để xác định danh hiệu nào có hiệu lực",
    en: "State the date of issue or of the ceremony; it determines which titles are in force",
  },
  AWARDED_BEFORE_DECISION: {
    vi: "Ngày trao tặng {awardedOn} phải từ ngày ban hành {issuedOn} trở đi",
    en: "The ceremony on {awardedOn} must not be before the date of issue {issuedOn}",
  },
  INVALID_COUNT: {
    vi: "Số lượng {count} không hợp lệ; nhập số từ 0 trở lên",
    en: "The count {count} is not valid; use 0 or more",
  },
  MORE_RECIPIENTS_THAN_COUNTED: {
    vi: "Quyết định nêu {count} đối tượng loại này nhưng danh sách có {found}",
    en: "The decision counts {count} recipients of this kind, but the list has {found}",
  },
  DECISION_CANCELLED: {
    vi: "Quyết định đã bị hủy bỏ, không thể thêm đối tượng được khen",
    en: "The decision is cancelled and takes no more recipients",
  },
  DECISION_ALREADY_CANCELLED: {
    vi: "Quyết định đã bị hủy bỏ trước đó",
    en: "The decision is already cancelled",
  },
  CANCELLED_BEFORE_DECISION: {
    vi: "Ngày hủy bỏ {cancelledOn} phải từ ngày ban hành {issuedOn} trở đi",
    en: "The cancellation on {cancelledOn} must not be before the date of issue {issuedOn}",
  },
});
