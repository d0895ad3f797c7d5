import { defineErrors } from "@thidua/base/errors";

/** The errors of a recipient in a decision. */
export const awardErrors = defineErrors({
  SUBJECT_NOT_ALLOWED: {
    vi: "“{code}” không tặng cho đối tượng loại {subject}",
    en: '"{code}" is not given to subjects of the kind {subject}',
  },
  GRADE_NOT_ALLOWED: { vi: "“{code}” không có hạng {grade}", en: '"{code}" has no class {grade}' },
  RECIPIENT_KIND_MISMATCH: {
    vi: "Giá trị này không áp dụng cho đối tượng loại {subject}",
    en: "This value does not apply to subjects of the kind {subject}",
  },
  DUPLICATE_AWARD: {
    vi: "“{recipient}” đã có “{code}” trong quyết định này",
    en: '"{recipient}" already has "{code}" in this decision',
  },
  TITLE_OF_YEAR_AWARDED: {
    vi: "“{recipient}” đã được tặng “{code}” năm {year} theo quyết định khác (ngày {decidedOn})",
    en: '"{recipient}" already has "{code}" for {year} by another decision (of {decidedOn})',
  },
  INVALID_AMOUNT: {
    vi: "Số tiền {amount} không hợp lệ; nhập số từ 0 đến {limit}",
    en: "The amount {amount} is not valid; use 0 to {limit}",
  },
  RECIPIENT_DISSOLVED: {
    vi: "“{name}” đã giải thể ngày {endedOn} nên không được khen thưởng theo quyết định ngày {decidedOn}",
    en: '"{name}" was dissolved on {endedOn} and cannot be honored by a decision of {decidedOn}',
  },
  RECIPIENT_ENDED: {
    vi: "“{name}” đã kết thúc hoạt động ngày {endedOn} do sắp xếp tổ chức; hãy xem lại việc khen thưởng ngày {decidedOn}",
    en: '"{name}" ended on {endedOn} by a reorganization; look again at the award of {decidedOn}',
  },
});
