import { defineErrors } from "@thidua/base/errors";

/** The errors of values that many records have. */
export const recordErrors = defineErrors({
  COUNT_OUT_OF_RANGE: { vi: "Số lượng {count} phải từ 1 trở lên", en: "The count {count} must be at least 1" },
  INVALID_CODE: {
    vi: "Mã “{code}” chỉ được gồm chữ cái không dấu, chữ số và dấu gạch nối, ví dụ lang-son-skhcn",
    en: 'The code "{code}" must consist of letters without marks, digits and hyphens, such as lang-son-skhcn',
  },
  INVALID_URL: {
    vi: "Địa chỉ “{url}” không hợp lệ; địa chỉ phải bắt đầu bằng http:// hoặc https://",
    en: 'The address "{url}" is invalid: it must begin with http:// or https://',
  },
  TOO_MANY_ITEMS: { vi: "Danh sách có quá {limit} mục", en: "The list has more than {limit} items" },
});
