import { defineErrors } from "./define-errors.js";

/** The errors of every service. */
export const commonErrors = defineErrors({
  INTERNAL_ERROR: {
    vi: "Hệ thống gặp lỗi khi xử lý yêu cầu; vui lòng thử lại hoặc báo mã yêu cầu cho quản trị viên",
    en: "The system failed to handle the request; try again or report the request ID to the administrator",
  },
  REQUEST_TIMEOUT: {
    vi: "Yêu cầu không xử lý xong trong thời hạn và đã bị dừng; hãy thu hẹp yêu cầu hoặc gửi lại sau, thao tác ghi thì gửi lại với cùng idempotencyKey",
    en: "The request was not answered within its deadline and was stopped; ask for less or repeat it later, a mutation with the same idempotencyKey",
  },
  DATABASE_BUSY: {
    vi: "Cơ sở dữ liệu đang bận; chưa có gì được ghi, hãy gửi lại sau ít giây",
    en: "The database is busy; nothing was stored, repeat the request in a few seconds",
  },
  DATABASE_UNAVAILABLE: {
    vi: "Cơ sở dữ liệu tạm thời không trả lời; chưa có gì được ghi, hãy gửi lại sau",
    en: "The database does not answer at present; nothing was stored, repeat the request later",
  },
  OUTCOME_UNKNOWN: {
    vi: "Mất kết nối khi đang lưu nên chưa rõ thay đổi đã được ghi hay chưa; hãy xem lại bản ghi, hoặc gửi lại với cùng idempotencyKey",
    en: "The connection was lost while the change was being stored, so that it is not known whether it is; look at the record, or repeat the mutation with the same idempotencyKey",
  },
  SERVICE_BUSY: {
    vi: "Hệ thống đang bận; vui lòng thử lại sau {retryAfterSeconds} giây",
    en: "The service is busy; try again in {retryAfterSeconds} seconds",
  },
  GRAPHQL_PARSE_FAILED: { vi: "Câu truy vấn sai cú pháp", en: "The query has a syntax error" },
  GRAPHQL_VALIDATION_FAILED: {
    vi: "Câu truy vấn không hợp lệ theo lược đồ",
    en: "The query does not match the schema",
  },
  BAD_USER_INPUT: { vi: "Dữ liệu đầu vào không hợp lệ", en: "The input is invalid" },
  BAD_REQUEST: { vi: "Yêu cầu không hợp lệ", en: "The request is invalid" },
  OPERATION_RESOLUTION_FAILURE: {
    vi: "Không xác định được thao tác cần chạy",
    en: "The operation to run could not be determined",
  },
  SUBSCRIPTIONS_NOT_SUPPORTED: { vi: "Không hỗ trợ subscription", en: "Subscriptions are not supported" },
  PERSISTED_QUERY_NOT_FOUND: { vi: "Chưa có truy vấn đã lưu này", en: "The persisted query was not found" },
  MALFORMED_ID: { vi: "Mã định danh “{id}” không đúng dạng", en: 'The id "{id}" is malformed' },
  PAGE_SIZE_OUT_OF_RANGE: { vi: "first và last phải từ 0 đến {limit}", en: "first and last must be from 0 to {limit}" },
  REQUIRED: { vi: "Thiếu giá trị bắt buộc", en: "A required value is missing" },
  TOO_LONG: { vi: "Giá trị dài quá {limit} ký tự", en: "The value is longer than {limit} characters" },
  INVALID_INTEGER: {
    vi: "“{value}” không phải là số nguyên có giá trị tuyệt đối đến 9.007.199.254.740.991",
    en: '"{value}" is not an integer of up to 9,007,199,254,740,991 in absolute value',
  },
  LEGACY_ENCODING: {
    vi: "Văn bản không phải Unicode mà là {encoding}; nội dung có lẽ là “{suggestion}”",
    en: 'The text is not Unicode but {encoding}; it probably says "{suggestion}"',
  },
  INVALID_DATE: {
    vi: "“{value}” không phải là ngày có thật (dạng đúng: 2019-09-03)",
    en: '"{value}" is not a date that exists (example: 2019-09-03)',
  },
  INVALID_DATE_TIME: {
    vi: "“{value}” không phải là thời điểm hợp lệ (dạng đúng: 2019-09-03T14:55:00+07:00)",
    en: '"{value}" is not a valid date and time (example: 2019-09-03T14:55:00+07:00)',
  },
  INVALID_PERIOD: {
    vi: "Thời điểm kết thúc {to} đứng trước thời điểm bắt đầu {from}",
    en: "The end {to} is before the start {from}",
  },
  YEAR_OUT_OF_RANGE: { vi: "Năm {year} ngoài khoảng {from}–{to}", en: "The year {year} is not within {from}–{to}" },
  DUPLICATE_CODE: { vi: "Mã “{code}” đã có", en: 'The code "{code}" exists already' },
});
