import { commonErrors, defineErrors } from "@thidua/base/errors";
import { httpErrors } from "@thidua/base/http";
import { limitErrors } from "@thidua/base/limits";

/** The gateway's own error codes, in addition to the common ones. */
export const gatewayErrors = defineErrors({
  SUBGRAPH_UNAVAILABLE: {
    vi: "Tạm thời không kết nối được với dịch vụ “{service}”; vui lòng thử lại sau",
    en: 'The service "{service}" is temporarily unavailable; try again later',
  },
  SUBGRAPH_TIMEOUT: {
    vi: "Dịch vụ “{service}” không phản hồi trong {seconds} giây; vui lòng thử lại sau",
    en: 'The service "{service}" did not respond within {seconds} seconds; try again later',
  },
  OPERATION_TIMEOUT: {
    vi: "Thao tác đã quá thời gian cho phép nên còn thiếu dữ liệu; hãy yêu cầu ít dữ liệu hơn hoặc thử lại sau",
    en: "The operation exceeded its time, so data is missing; request less data, or try again later",
  },
  SUBGRAPH_INVALID_RESPONSE: {
    vi: "Dịch vụ “{service}” trả về dữ liệu không hợp lệ",
    en: 'The service "{service}" returned an invalid response',
  },
  SUBGRAPH_ERROR: {
    vi: "Dịch vụ “{service}” gặp lỗi khi cung cấp phần dữ liệu này",
    en: 'The service "{service}" failed to provide this part of the data',
  },
  UNEXPECTED_DATA: {
    vi: "Dữ liệu nhận được không đúng kiểu khai báo: {field}",
    en: "The data does not have the declared type: {field}",
  },
  NULL_NOT_ALLOWED: {
    vi: "Dữ liệu nhận được để trống một trường bắt buộc: {field}",
    en: "The data lacks a required value: {field}",
  },
  VALUE_NOT_RECEIVED: {
    vi: "Không nhận được giá trị của trường {field}",
    en: "No value was received for the field {field}",
  },
  ENTITY_NOT_FOUND: {
    vi: "Dịch vụ “{service}” không có bản ghi được tham chiếu",
    en: 'The service "{service}" does not have the referenced record',
  },
  TOO_MANY_ERRORS: {
    vi: "Còn {count} lỗi khác không được liệt kê",
    en: "{count} more errors are not listed",
  },
  OPERATION_NOT_RESOLVABLE: {
    vi: "Không dịch vụ nào cung cấp được một phần dữ liệu mà truy vấn yêu cầu",
    en: "No service provides a part of what the operation selects",
  },
  OPERATION_TOO_COMPLEX: {
    vi: "Truy vấn có quá nhiều cách thực hiện nên không lập được kế hoạch; hãy bớt cấp lồng nhau hoặc chia thành nhiều truy vấn",
    en: "The operation can be executed in too many ways to be planned. Nest fewer fields, or split it into several operations",
  },
  RATE_LIMITED: {
    vi: "Đã vượt hạn mức trong một phút; vui lòng thử lại sau {retryAfterSeconds} giây",
    en: "The rate limit is exceeded; try again in {retryAfterSeconds} seconds",
  },
  PAGES_NOT_BUILT: {
    vi: "Chưa tạo các trang web; hãy chạy “npm run build”. GraphQL ở /graphql",
    en: 'The web pages are not built; run "npm run build". GraphQL is at /graphql',
  },
});

/** The errors that the gateway answers with itself: its own and some that every service shares. */
export const gatewayReportable = {
  ...gatewayErrors,
  ...limitErrors,
  ...httpErrors,
  BAD_REQUEST: commonErrors.BAD_REQUEST,
  INTERNAL_ERROR: commonErrors.INTERNAL_ERROR,
};

/** A code that the gateway answers with itself. */
export type GatewayErrorCode = keyof typeof gatewayReportable;
