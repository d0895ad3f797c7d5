import { defineErrors } from "@thidua/base/errors";

/** The error codes of `/data`. */
export const dataErrors = defineErrors({
  DATA_NOT_FOUND: {
    vi: "Không có tệp dữ liệu “{file}”; xem danh mục tệp tại /data",
    en: 'There is no data file "{file}"; see /data for the list of files',
  },
  DATA_METHOD_NOT_ALLOWED: {
    vi: "Tệp dữ liệu chỉ hỗ trợ phương thức GET và HEAD, không hỗ trợ {method}",
    en: "Data files support the methods GET and HEAD, not {method}",
  },
  DATA_UNKNOWN_VARIABLE: {
    vi: "Tệp này không có tham số “{name}”; các tham số hợp lệ: {known}",
    en: 'This file has no parameter "{name}"; valid parameters: {known}',
  },
  DATA_VARIABLE_REQUIRED: {
    vi: "Thiếu tham số bắt buộc “{name}” (kiểu {type})",
    en: 'The required parameter "{name}" (type {type}) is missing',
  },
  DATA_VARIABLE_MALFORMED: {
    vi: "Giá trị “{value}” của tham số “{name}” không đúng kiểu {type}",
    en: 'The value "{value}" of the parameter "{name}" is not a valid {type}',
  },
  DATA_VARIABLE_REPEATED: {
    vi: "Tham số “{name}” chỉ nhận một giá trị nhưng xuất hiện nhiều lần",
    en: 'The parameter "{name}" takes one value but occurs several times',
  },
  DATA_TOO_MANY_ROWS: {
    vi: "Dữ liệu vượt quá {limit} dòng của một tệp; hãy dùng tham số để thu hẹp kết quả",
    en: "The data exceeds the {limit} rows of one file; narrow the result with parameters",
  },
  DATA_NESTED_LIST_TOO_LONG: {
    vi: "Danh sách con “{path}” dài hơn một trang nên tệp sẽ thiếu dữ liệu; vui lòng báo cho quản trị viên",
    en: 'The nested list "{path}" is longer than one page, so the file would be incomplete; contact the administrator',
  },
  DATA_SOURCE_FAILED: {
    vi: "Không lấy được đủ dữ liệu ({causes}) nên không tạo được tệp; vui lòng thử lại sau",
    en: "The data could not be read completely ({causes}), so no file was created; try again later",
  },
  DATA_REFUSED: { vi: "Truy vấn bị từ chối: {reason}", en: "The query was rejected: {reason}" },
});
