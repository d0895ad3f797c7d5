import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { SignJWT } from "jose";

/** The issuer and the audience of the tokens of this program. */
export const issuer = "https://dang-nhap.tan-cong.example";
export const audience = "thidua-attack";

/** The roles of callers, as `schema/ACCESS.md` lists them; SERVICE reads the change feeds. */
export const roles = [
  "PORTAL",
  "EDITOR",
  "REVIEWER",
  "COUNCIL_MEMBER",
  "PROVINCE_ADMIN",
  "ANALYST",
  "AUDITOR",
  "SERVICE",
] as const;
export type RoleName = (typeof roles)[number];

/** An identity provider of this program: no service of the installation trusts another. */
export interface Issuer {
  /** The public keys, for JWKS_FILE. */
  readonly jwks: object;
  /** The public key as an X.509 text, with which a forger signs by HS256. */
  readonly publicPem: string;
  /** A token that every service accepts. */
  sign(subject: string, roles: readonly RoleName[], change?: TokenChange): Promise<string>;
}

/** What a forged token has in place of the values of a good one. */
export interface TokenChange {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  /** A key that no service knows. */
  readonly key?: KeyObject;
}

const keyId = "attack-2026";

/** Makes an identity provider with a key of its own (RS256, as most providers have). */
export function openIssuer(): Issuer {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: "jwk" }), kid: keyId, alg: "RS256", use: "sig" };
  return {
    jwks: { keys: [jwk] },
    publicPem: publicKey.export({ type: "spki", format: "pem" }).toString(),
    sign: (subject, roleNames, change = {}) => {
      const now = Math.floor(Date.now() / 1_000);
      const claims = { iss: issuer, aud: audience, sub: subject, roles: roleNames, iat: now, exp: now + 28_800 };
      return (
        new SignJWT({ ...claims, ...change.claims })
          .setProtectedHeader({ alg: "RS256", kid: keyId, typ: "JWT", ...change.header })
          // A header parameter that no service knows, though the token asks for it.
          .sign(change.key ?? privateKey, { crit: { unknown: true } })
      );
    },
  };
}
