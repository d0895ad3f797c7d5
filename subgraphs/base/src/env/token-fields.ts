import { integerField, pathField, textField, urlField } from "./fields.js";

/** The settings of the trusted tokens. `openTokens` checks which of them belong together. */
export const tokenFields = {
  /** The URL of the identity provider's public keys (JWKS, RFC 7517). */
  JWKS_URL: urlField.optional().meta({
    vi: "Địa chỉ các khóa công khai (JWKS) của nơi cấp mã truy cập. Bắt buộc khi NODE_ENV=production, trừ khi có JWKS_FILE.",
    en: "The address of the identity provider's public keys (JWKS). Required in production, unless JWKS_FILE is set.",
  }),
  /** The same as a file, for a place that cannot reach the provider. */
  JWKS_FILE: pathField.optional().meta({
    vi: "Tệp chứa các khóa đó, thay cho JWKS_URL, khi dịch vụ không truy cập được nơi cấp mã. Được đọc lại khi tệp thay đổi.",
    en: "A file with these keys, in place of JWKS_URL, where the provider cannot be reached. It is read again for a new key.",
  }),
  /** The `iss` of tokens. */
  TOKEN_ISSUER: textField.optional().meta({
    vi: "Giá trị “iss” của mã truy cập. Bắt buộc khi NODE_ENV=production.",
    en: "The “iss” of tokens. Required in production.",
  }),
  /** The required audience (`aud`) of tokens. */
  TOKEN_AUDIENCE: textField.optional().meta({
    vi: "Giá trị phải có trong “aud” của mã truy cập. Bắt buộc khi NODE_ENV=production.",
    en: "The value that the “aud” of tokens must contain. Required in production.",
  }),
  /** The greatest difference of clocks between the provider and this machine, in seconds. */
  TOKEN_CLOCK_SKEW: integerField(0, 600).default(30).meta({
    unit: "s",
    vi: "Độ lệch đồng hồ lớn nhất giữa nơi cấp mã và máy này.",
    en: "The greatest difference of clocks between the identity provider and this machine.",
  }),
};

/** These settings as they are parsed, with the kind of environment. */
export interface TokenSettings {
  NODE_ENV: "development" | "test" | "production";
  JWKS_URL?: string;
  JWKS_FILE?: string;
  TOKEN_ISSUER?: string;
  TOKEN_AUDIENCE?: string;
  TOKEN_CLOCK_SKEW: number;
}
