/**
 * The accepted signature algorithms of tokens: asymmetric ones alone, so that the keys that verify cannot sign. The list is fixed,
 * whatever the header of a token states.
 *
 * Source: RFC 7518, RFC 8037; RFC 8725, section 3.1.
 */
export const acceptedAlgorithms: readonly string[] = ["RS256", "ES256", "EdDSA"];
