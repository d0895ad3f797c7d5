/**
 * For a year browsers come by https only (RFC 6797). Sent where the caller came so, which a trusted proxy says: the gateway itself
 * has no certificate, and a header over http is ignored (section 8.1).
 */
export const strictTransportSecurity = { "strict-transport-security": "max-age=31536000" };
