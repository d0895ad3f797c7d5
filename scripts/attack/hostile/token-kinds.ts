import { createHmac, generateKeyPairSync } from "node:crypto";
import type { Issuer } from "../installation/issuer.ts";
import type { HostileKind } from "./hostile-request.ts";

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/**
 * Makes tokens that no service accepts: unsigned, signed by another key or by the public one, expired, of another audience, huge.
 *
 * Source: RFC 8725, JSON Web Token Best Current Practices, section 2.
 */
export async function forgeTokens(issuer: Issuer): Promise<string[]> {
  const now = Math.floor(Date.now() / 1_000);
  const good = await issuer.sign("forger", ["PROVINCE_ADMIN", "AUDITOR"]);
  const [header, payload, signature] = good.split(".") as [string, string, string];
  const { privateKey: strange } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const claimed = (claims: Record<string, unknown>) => issuer.sign("forger", ["PROVINCE_ADMIN"], { claims });
  const headed = (added: Record<string, unknown>) =>
    issuer.sign("forger", ["PROVINCE_ADMIN"], { header: added, key: strange });
  const bySecret = (secret: string) => {
    const text = `${base64({ alg: "HS256", typ: "JWT", kid: "attack-2026" })}.${payload}`;
    return `${text}.${createHmac("sha256", secret).update(text).digest("base64url")}`;
  };
  return [
    `${base64({ alg: "none" })}.${payload}.`,
    `${base64({ alg: "None", kid: "attack-2026" })}.${payload}.${signature}`,
    bySecret(issuer.publicPem),
    bySecret(JSON.stringify(issuer.jwks)),
    bySecret(""),
    await headed({}),
    await headed({ kid: "../../../../dev/null" }),
    await headed({ kid: "x' union select 'key" }),
    await headed({ jku: "https://example.org/keys.json" }),
    await headed({ jwk: strange.export({ format: "jwk" }) as Record<string, unknown> }),
    await issuer.sign("forger", ["PROVINCE_ADMIN"], { header: { crit: ["unknown"], unknown: 1 } }),
    `${header}.${base64({ sub: "forger", roles: ["PROVINCE_ADMIN"], exp: now + 999 })}.${signature}`,
    `${header}.${payload}.${signature.slice(0, -2)}`,
    `${header}.${payload}.`,
    `${header}.${payload}`,
    await claimed({ exp: now - 3_600 }),
    await claimed({ exp: undefined }),
    await claimed({ exp: "never" }),
    await claimed({ nbf: now + 3_600 }),
    await claimed({ iat: now + 3_600 }),
    await claimed({ aud: "another" }),
    await claimed({ aud: undefined }),
    await claimed({ iss: "https://example.org" }),
    await claimed({ sub: "" }),
    await claimed({ sub: "system" }),
    await claimed({ sub: "a\u0000b" }),
    await claimed({ sub: "x".repeat(300) }),
    await claimed({ roles: "PROVINCE_ADMIN" }),
    await claimed({ roles: { PROVINCE_ADMIN: true } }),
    await claimed({ organization: 1 }),
    await claimed({ organization: "a\u0000" }),
    "x".repeat(10_000),
    `${"a".repeat(4_000)}.${"b".repeat(4_000)}.${"c".repeat(4_000)}`,
    "..",
    ".",
    "null",
  ];
}

/** Requests with tokens that no service accepts, and with headers that hold none. */
export const tokenKinds: readonly HostileKind[] = [
  {
    name: "forged tokens",
    weight: 6,
    make: ({ random, headers, forgedTokens }) => ({
      mustBeRefused: true,
      request: {
        headers: { ...headers, authorization: `Bearer ${random.choose(forgedTokens)}` },
        content: '{"query":"{ __typename }"}',
      },
    }),
  },
  {
    name: "other forms of authorization",
    weight: 2,
    make: ({ random, headers }) => ({
      request: {
        headers: {
          ...headers,
          authorization: random.choose([
            "",
            "Bearer",
            "Bearer ",
            "Basic YTpi",
            "bearer x y",
            "x",
            "Bearer \t",
            "Negotiate ".repeat(500),
          ]),
        },
        content: '{"query":"{ __typename }"}',
      },
    }),
  },
];
