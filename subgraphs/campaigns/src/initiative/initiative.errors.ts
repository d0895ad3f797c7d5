import { defineErrors } from "@thidua/base/errors";

/** The errors of initiatives. */
export const initiativeErrors = defineErrors({
  UNKNOWN_INITIATIVE: { vi: "Không có sáng kiến “{id}”", en: 'There is no initiative "{id}"' },
  NEGATIVE_SAVING: { vi: "Số tiền tiết kiệm {amount} không được âm", en: "The saving {amount} must not be negative" },
  SAVING_TOO_GREAT: {
    vi: "Số tiền tiết kiệm {amount} đồng vượt quá {limit} đồng; hãy kiểm tra lại số chữ số 0",
    en: "The saving of {amount} đồng is more than {limit} đồng. Check the number of zeros",
  },
  AUTHOR_CONTRADICTS_PERSON: {
    vi: "Tên tác giả “{name}” khác với họ tên của cá nhân được chọn",
    en: 'The author "{name}" is not named as the person is',
  },
  INITIATIVE_ALREADY_RECOGNIZED: {
    vi: "Sáng kiến đã được công nhận ngày {recognizedOn}",
    en: "The initiative was already recognized on {recognizedOn}",
  },
  INITIATIVE_MAY_EXIST: {
    vi: "Tổ chức này đã có sáng kiến “{name}” của năm {year} (mã định danh {id})",
    en: 'The organization already has the initiative "{name}" of {year} (ID {id})',
  },
  INITIATIVE_NOT_APPLIED: {
    vi: "Chỉ công nhận sáng kiến đã được áp dụng (Luật 06/2022/QH15, Điều 3)",
    en: "Only an initiative that is in use can be recognized (Law 06/2022/QH15, article 3)",
  },
  RECOGNITION_WITHOUT_NUMBER: {
    vi: "Không đọc được số của văn bản công nhận; hãy ghi số và ký hiệu, ví dụ “Quyết định số 12/QĐ-UBND ngày 05/3/2024”",
    en: "The number of the recognizing document cannot be read. State number and symbol, as in “Quyết định số 12/QĐ-UBND ngày 05/3/2024”",
  },
  RECOGNIZED_BEFORE_ITS_YEAR: {
    vi: "Ngày công nhận {recognizedOn} trước năm của sáng kiến {year}",
    en: "The date of recognition {recognizedOn} is before the year of the initiative, {year}",
  },
});
