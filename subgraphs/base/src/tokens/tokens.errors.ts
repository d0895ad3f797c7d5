import { defineErrors } from "../errors/index.js";

/** Why an `Authorization` header is refused. Each error ends the request: HTTP 401, KEYS_UNAVAILABLE 503. */
export const tokenErrors = defineErrors({
  TOKEN_SCHEME_REFUSED: {
    vi: "Tiêu đề Authorization phải có dạng “Bearer …”",
    en: 'The Authorization header must have the form "Bearer …"',
  },
  TOKEN_TOO_LARGE: {
    vi: "Tiêu đề Authorization dài quá {limit} byte",
    en: "The Authorization header is longer than {limit} bytes",
  },
  TOKEN_MALFORMED: {
    vi: "Mã truy cập không đúng dạng JWT",
    en: "The token is not a well-formed JWT",
  },
  TOKEN_TYPE_REFUSED: {
    vi: "Không nhận loại mã này; chỉ nhận mã truy cập (JWT, at+jwt)",
    en: "This type of token is not accepted; send an access token (JWT, at+jwt)",
  },
  TOKEN_ALGORITHM_REFUSED: {
    vi: "Không nhận thuật toán ký của mã truy cập; chỉ nhận {allowed}",
    en: "The token's signature algorithm is not accepted; use one of {allowed}",
  },
  TOKEN_KEY_UNKNOWN: {
    vi: "Mã truy cập không được ký bằng khóa nào trong danh sách khóa đang dùng",
    en: "The token is not signed with a current key",
  },
  TOKEN_SIGNATURE_INVALID: {
    vi: "Chữ ký của mã truy cập không đúng",
    en: "The token's signature is invalid",
  },
  TOKEN_EXPIRED: {
    vi: "Mã truy cập đã hết hạn; vui lòng đăng nhập lại",
    en: "The token has expired; sign in again",
  },
  TOKEN_NOT_YET_VALID: {
    vi: "Mã truy cập chưa đến lúc có hiệu lực",
    en: "The token is not valid yet",
  },
  TOKEN_ISSUER_INVALID: {
    vi: "Mã truy cập không do nơi cấp được tin cậy phát hành",
    en: "The token was not issued by the trusted issuer",
  },
  TOKEN_AUDIENCE_INVALID: {
    vi: "Mã truy cập không dành cho hệ thống này",
    en: "The token is for another audience",
  },
  TOKEN_CLAIMS_INVALID: {
    vi: "Mã truy cập thiếu hoặc ghi sai “{claim}”",
    en: 'The claim "{claim}" of the token is missing or invalid',
  },
  DEVELOPMENT_TOKEN_REFUSED: {
    vi: "Hệ thống chính thức không nhận mã truy cập dùng cho phát triển",
    en: "Production does not accept development tokens",
  },
  KEYS_UNAVAILABLE: {
    vi: "Hiện không lấy được khóa để kiểm tra mã truy cập; vui lòng thử lại sau",
    en: "The keys that verify tokens are temporarily unavailable; try again later",
  },
});
