import { commonErrors, defineErrors } from "../errors/index.js";

const own = defineErrors({
  OPERATION_TOO_LARGE: {
    vi: "Yêu cầu vượt quá {limit} byte",
    en: "The request exceeds {limit} bytes",
  },
  TOO_MANY_TOKENS: {
    vi: "Truy vấn vượt quá {limit} token (đơn vị từ vựng)",
    en: "The operation exceeds {limit} tokens",
  },
  OPERATION_TOO_DEEP: {
    vi: "Truy vấn lồng {found} cấp; tối đa {limit} cấp",
    en: "The operation is nested {found} levels deep; the limit is {limit}",
  },
  TOO_MANY_ALIASES: {
    vi: "Truy vấn dùng {found} bí danh (alias); tối đa {limit}",
    en: "The operation uses {found} aliases; the limit is {limit}",
  },
  TOO_MANY_ROOT_FIELDS: {
    vi: "Truy vấn yêu cầu {found} trường gốc; tối đa {limit}",
    en: "The operation selects {found} root fields; the limit is {limit}",
  },
  TOO_MANY_FIELDS: {
    vi: "Truy vấn yêu cầu {found} trường; tối đa {limit}",
    en: "The operation selects {found} fields; the limit is {limit}",
  },
  TOO_MANY_REPEATED_FIELDS: {
    vi: "Truy vấn lặp lại cùng một trường ở cùng một chỗ quá nhiều lần ({found} cặp trùng nhau; tối đa {limit})",
    en: "The operation repeats fields in one place too often ({found} equal pairs; the limit is {limit})",
  },
  TOO_MANY_DIRECTIVES: {
    vi: "Truy vấn dùng {found} chỉ thị (directive); tối đa {limit}",
    en: "The operation uses {found} directives; the limit is {limit}",
  },
  VARIABLES_TOO_DEEP: {
    vi: "Biến của truy vấn lồng quá {limit} cấp",
    en: "The variables are nested more than {limit} levels deep",
  },
  OPERATION_TOO_COSTLY: {
    vi: "Truy vấn có chi phí {found}, vượt mức tối đa {limit}; hãy giảm số dòng mỗi trang hoặc bớt danh sách lồng nhau",
    en: "The operation costs {found}; the limit is {limit}. Request smaller pages or fewer nested lists",
  },
});

/** The errors of operations that exceed a limit. */
export const limitErrors = { ...own, PAGE_SIZE_OUT_OF_RANGE: commonErrors.PAGE_SIZE_OUT_OF_RANGE };

/** The code of an operation that exceeds a limit. */
export type LimitErrorCode = keyof typeof limitErrors;
