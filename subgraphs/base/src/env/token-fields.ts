import { z } from "zod";
import { integerField, urlField } from "./fields.js";

/** The settings by which a process knows whose tokens it trusts. `openTokens` says what must go together. */
export const tokenFields = {
  /** Where the identity provider publishes its public keys (JWKS, RFC 7517). */
  JWKS_URL: urlField.optional(),
  /** The same as a file, for a place that cannot reach the provider. */
  JWKS_FILE: z.string().optional(),
  /** The `iss` of tokens. */
  TOKEN_ISSUER: z.string().optional(),
  /** What must be among the `aud` of tokens. */
  TOKEN_AUDIENCE: z.string().optional(),
  /** How many seconds the clocks of the provider and of this machine may differ. */
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
