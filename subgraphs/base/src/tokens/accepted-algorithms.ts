/**
 * Signature algorithms (RFC 7518, RFC 8037) that tokens may have: asymmetric ones alone, so that nobody can sign with what
 * verifies. A fixed list, whatever a token's header says (RFC 8725, section 3.1).
 */
export const acceptedAlgorithms: readonly string[] = ["RS256", "ES256", "EdDSA"];
