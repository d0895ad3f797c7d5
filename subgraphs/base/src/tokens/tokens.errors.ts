import { defineErrors } from "../errors/index.js";

/** Why an `Authorization` header proves nobody. Each costs the whole request: HTTP 401, KEYS_UNAVAILABLE 503. */
export const tokenErrors = defineErrors({
  TOKEN_SCHEME_REFUSED: {
    vi: "Tiêu đề Authorization phải có dạng “Bearer …”",
    en: 'The Authorization header must look like "Bearer …"',
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
    en: "The token's signature algorithm is not accepted; accepted are {allowed}",
  },
  TOKEN_KEY_UNKNOWN: {
    vi: "Mã truy cập không được ký bằng khóa nào trong danh sách khóa đang dùng",
    en: "The token is not signed with any of the keys in use",
  },
  TOKEN_SIGNATURE_INVALID: {
    vi: "Chữ ký của mã truy cập không đúng",
    en: "The token's signature is not valid",
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
    en: "The token is not from the trusted issuer",
  },
  TOKEN_AUDIENCE_INVALID: {
    vi: "Mã truy cập không dành cho hệ thống này",
    en: "The token is not meant for this system",
  },
  TOKEN_CLAIMS_INVALID: {
    vi: "Mã truy cập thiếu hoặc ghi sai “{claim}”",
    en: 'The token lacks "{claim}", or it is not what it should be',
  },
  DEVELOPMENT_TOKEN_REFUSED: {
    vi: "Hệ thống thật không nhận mã truy cập dùng để phát triển",
    en: "A production system does not accept development tokens",
  },
  KEYS_UNAVAILABLE: {
    vi: "Hiện không lấy được khóa để kiểm tra mã truy cập; vui lòng thử lại sau",
    en: "The keys that verify tokens cannot be had at the moment; try again later",
  },
});
