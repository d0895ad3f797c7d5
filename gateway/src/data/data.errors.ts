import { defineErrors } from "@thidua/base/errors";
import { gatewayErrors } from "../gateway.errors.js";

/** The codes with which `/data` refuses to give a file. */
export const dataErrors = defineErrors({
  DATA_NOT_FOUND: {
    vi: "Không có tệp dữ liệu “{file}”; danh mục các tệp ở /data",
    en: 'There is no data file "{file}"; the files are listed at /data',
  },
  DATA_METHOD_NOT_ALLOWED: {
    vi: "Dữ liệu ở đây chỉ đọc được bằng GET hoặc HEAD, không dùng {method}",
    en: "The data here can be read with GET or HEAD only, not with {method}",
  },
  DATA_UNKNOWN_VARIABLE: {
    vi: "Tệp này không có tham số “{name}”; các tham số: {known}",
    en: 'This file has no parameter "{name}"; it knows: {known}',
  },
  DATA_VARIABLE_REQUIRED: {
    vi: "Thiếu tham số bắt buộc “{name}” (kiểu {type})",
    en: 'The required parameter "{name}" (type {type}) is missing',
  },
  DATA_VARIABLE_MALFORMED: {
    vi: "Giá trị “{value}” của tham số “{name}” không đúng kiểu {type}",
    en: 'The value "{value}" of the parameter "{name}" does not fit its type {type}',
  },
  DATA_VARIABLE_REPEATED: {
    vi: "Tham số “{name}” chỉ nhận một giá trị nhưng được viết nhiều lần",
    en: 'The parameter "{name}" takes one value but is written several times',
  },
  DATA_TOO_MANY_ROWS: {
    vi: "Dữ liệu có hơn {limit} dòng nên không xuất thành một tệp được; hãy thu hẹp bằng tham số",
    en: "The data has more than {limit} rows, too many for one file; narrow it down with parameters",
  },
  DATA_NESTED_LIST_TOO_LONG: {
    vi: "Danh sách lồng bên trong “{path}” dài hơn một trang nên tệp sẽ thiếu dữ liệu; vui lòng báo cho quản trị viên",
    en: 'The nested list "{path}" is longer than one page, so the file would lack data; report it to the administrator',
  },
  DATA_SOURCE_FAILED: {
    vi: "Không lấy được đủ dữ liệu ({causes}) nên không có tệp nào được tạo; vui lòng thử lại sau",
    en: "The data could not be read in full ({causes}), so no file was made; try again later",
  },
  RATE_LIMITED: gatewayErrors.RATE_LIMITED,
  DATA_REFUSED: { vi: "Truy vấn bị từ chối: {reason}", en: "The query was refused: {reason}" },
});

/** A code of `dataErrors`. */
export type DataErrorCode = keyof typeof dataErrors;
