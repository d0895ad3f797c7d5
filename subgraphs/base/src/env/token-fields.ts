import { z } from "zod";
import { integerField, urlField } from "./fields.js";

/** The settings of the trusted tokens. `openTokens` checks which of them belong together. */
export const tokenFields = {
  /** The URL of the identity provider's public keys (JWKS, RFC 7517). */
  JWKS_URL: urlField.optional(),
  /** The same as a file, for a place that cannot reach the provider. */
  JWKS_FILE: z.string().optional(),
  /** The `iss` of tokens. */
  TOKEN_ISSUER: z.string().optional(),
  /** The required audience (`aud`) of tokens. */
  TOKEN_AUDIENCE: z.string().optional(),
  /** The greatest difference of clocks between the provider and this machine, in seconds. */
  TOKEN_CLOCK_SKEW: integerField(0, 600).default(30),
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
