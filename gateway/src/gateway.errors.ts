import { defineErrors } from "@thidua/base/errors";

/** Every code the gateway itself answers with, beside the common ones. */
export const gatewayErrors = defineErrors({
  SUBGRAPH_UNAVAILABLE: {
    vi: "Hiện không kết nối được với dịch vụ “{service}”; vui lòng thử lại sau",
    en: 'The service "{service}" cannot be reached at the moment; try again later',
  },
  SUBGRAPH_TIMEOUT: {
    vi: "Dịch vụ “{service}” không trả lời trong {seconds} giây",
    en: 'The service "{service}" did not answer within {seconds} seconds',
  },
  SUBGRAPH_INVALID_RESPONSE: {
    vi: "Dịch vụ “{service}” trả lời không đúng định dạng",
    en: 'The service "{service}" gave an answer that cannot be read',
  },
  UNEXPECTED_DATA: {
    vi: "Dữ liệu nhận được không đúng kiểu: {field}",
    en: "The data is not of the type it should be: {field}",
  },
  OPERATION_TOO_LARGE: {
    vi: "Yêu cầu lớn hơn {limit} byte",
    en: "The request is larger than {limit} bytes",
  },
  TOO_MANY_TOKENS: {
    vi: "Câu truy vấn dài quá {limit} từ tố",
    en: "The operation has more than {limit} tokens",
  },
  OPERATION_TOO_DEEP: {
    vi: "Câu truy vấn lồng {found} tầng, tối đa {limit}",
    en: "The operation is nested {found} levels deep, {limit} at most",
  },
  TOO_MANY_ALIASES: {
    vi: "Câu truy vấn dùng {found} bí danh, tối đa {limit}",
    en: "The operation uses {found} aliases, {limit} at most",
  },
  TOO_MANY_ROOT_FIELDS: {
    vi: "Câu truy vấn hỏi {found} trường gốc, tối đa {limit}",
    en: "The operation asks for {found} root fields, {limit} at most",
  },
  TOO_MANY_FIELDS: {
    vi: "Câu truy vấn hỏi {found} trường, tối đa {limit}",
    en: "The operation asks for {found} fields, {limit} at most",
  },
  TOO_MANY_DIRECTIVES: {
    vi: "Câu truy vấn dùng {found} chỉ thị, tối đa {limit}",
    en: "The operation uses {found} directives, {limit} at most",
  },
  VARIABLES_TOO_DEEP: {
    vi: "Biến của câu truy vấn lồng quá {limit} tầng",
    en: "The operation's variables are nested deeper than {limit} levels",
  },
  OPERATION_TOO_COSTLY: {
    vi: "Câu truy vấn có thể trả về quá nhiều dữ liệu: chi phí {found}, tối đa {limit}; hãy lấy trang nhỏ hơn hoặc bớt danh sách lồng nhau",
    en: "The operation may give too much: it costs {found}, {limit} at most; ask for smaller pages or fewer nested lists",
  },
  RATE_LIMITED: {
    vi: "Đã dùng hết hạn mức của một phút; vui lòng thử lại sau {retryAfterSeconds} giây",
    en: "The budget of a minute is used up; try again in {retryAfterSeconds} seconds",
  },
  ROUTE_NOT_FOUND: {
    vi: "Không có địa chỉ này trên cổng dữ liệu",
    en: "The gateway has no such address",
  },
  METHOD_NOT_ALLOWED: {
    vi: "Địa chỉ này không nhận phương thức {method}",
    en: "This address does not take the method {method}",
  },
  INVALID_JSON: {
    vi: "Nội dung không phải là JSON hợp lệ",
    en: "The body is not valid JSON",
  },
  SUBSCRIPTIONS_NOT_SUPPORTED: {
    vi: "Cổng dữ liệu không nhận subscription",
    en: "The gateway takes no subscriptions",
  },
  PAGES_NOT_BUILT: {
    vi: "Các trang web chưa được dựng; chạy “npm run build:web -w gateway”. GraphQL ở /graphql",
    en: 'The pages have not been built; run "npm run build:web -w gateway". GraphQL is at /graphql',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    vi: "Nội dung phải là application/json",
    en: "The body must be application/json",
  },
});

/** A code of the gateway's own list. */
export type GatewayErrorCode = keyof typeof gatewayErrors;
