import { commonErrors, defineErrors } from "@thidua/base/errors";

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
  SUBGRAPH_INVALID_RESPONSE: {
    vi: "Dịch vụ “{service}” trả về dữ liệu không hợp lệ",
    en: 'The service "{service}" returned an invalid response',
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
  RATE_LIMITED: {
    vi: "Đã vượt hạn mức trong một phút; vui lòng thử lại sau {retryAfterSeconds} giây",
    en: "The rate limit is exceeded; try again in {retryAfterSeconds} seconds",
  },
  ROUTE_NOT_FOUND: {
    vi: "Không tìm thấy địa chỉ này",
    en: "There is no resource at this address",
  },
  METHOD_NOT_ALLOWED: {
    vi: "Địa chỉ này không hỗ trợ phương thức {method}",
    en: "This address does not support the method {method}",
  },
  INVALID_JSON: {
    vi: "Nội dung yêu cầu không phải là JSON hợp lệ",
    en: "The request body is not valid JSON",
  },
  SUBSCRIPTIONS_NOT_SUPPORTED: {
    vi: "Không hỗ trợ subscription",
    en: "Subscriptions are not supported",
  },
  PAGES_NOT_BUILT: {
    vi: "Chưa tạo các trang web; hãy chạy “npm run build”. GraphQL ở /graphql",
    en: 'The web pages are not built; run "npm run build". GraphQL is at /graphql',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    vi: "Nội dung yêu cầu phải có kiểu application/json",
    en: "The request body must have the content type application/json",
  },
});

/** The errors that the gateway answers with itself: its own and some that every service shares. */
export const gatewayReportable = {
  ...gatewayErrors,
  BAD_REQUEST: commonErrors.BAD_REQUEST,
  INTERNAL_ERROR: commonErrors.INTERNAL_ERROR,
  PAGE_SIZE_OUT_OF_RANGE: commonErrors.PAGE_SIZE_OUT_OF_RANGE,
};

/** A code that the gateway answers with itself. */
export type GatewayErrorCode = keyof typeof gatewayReportable;
