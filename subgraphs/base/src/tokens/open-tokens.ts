import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { EnvironmentError, type TokenSettings } from "../env/index.js";
import { createTokenVerifier } from "./create-token-verifier.js";
import { developmentIssuer, developmentKeyPrefix } from "./development.js";
import { type DevelopmentKeys, openDevelopmentKeys } from "./development-keys.js";
import { keysFromFile } from "./keys-from-file.js";
import { keysFromSet } from "./keys-from-set.js";
import { keysFromUrl } from "./keys-from-url.js";
import type { KeySet, TokenKeys } from "./token-keys.js";
import type { TokenVerifier } from "./token-verifier.js";

/** The token verifier of a process and its resources. */
export interface OpenTokens {
  /** Undefined only in development, when there are neither settings nor a directory for keys. */
  verifier: TokenVerifier | undefined;
  /** Set when the keys are this machine's own. */
  developmentKeys?: DevelopmentKeys;
}

/**
 * Opens the keys that the settings name: those of an identity provider or, in development and without settings, the key pair in
 * `<dataDirectory>/keys`. A JWKS URL that does not answer yet does not prevent the start.
 *
 * @throws EnvironmentError with a line for each invalid setting: production without an identity provider, with development keys or with
 *   the development issuer; a JWKS file that cannot be used
 */
export async function openTokens(settings: TokenSettings, dataDirectory?: string): Promise<OpenTokens> {
  const { JWKS_URL, JWKS_FILE, TOKEN_ISSUER, TOKEN_AUDIENCE, TOKEN_CLOCK_SKEW } = settings;
  const production = settings.NODE_ENV === "production";
  if (!production && !JWKS_URL && !JWKS_FILE && !TOKEN_ISSUER && !TOKEN_AUDIENCE) {
    if (dataDirectory === undefined) return { verifier: undefined };
    const developmentKeys = await openDevelopmentKeys(join(dataDirectory, "keys"), TOKEN_CLOCK_SKEW);
    return { verifier: developmentKeys.verifier, developmentKeys };
  }
  const problems = problemsOf(settings, production);
  if (problems.length > 0) throw new EnvironmentError(problems);
  const keys = JWKS_URL ? await openUrl(JWKS_URL, production) : await openFile(JWKS_FILE!, production);
  return {
    verifier: createTokenVerifier({
      keys,
      issuer: TOKEN_ISSUER!,
      audience: TOKEN_AUDIENCE!,
      clockSkewSeconds: TOKEN_CLOCK_SKEW,
      production,
    }),
  };
}

function problemsOf(
  { JWKS_URL, JWKS_FILE, TOKEN_ISSUER, TOKEN_AUDIENCE }: TokenSettings,
  production: boolean,
): string[] {
  const needed = (what: string, whatInEnglish: string) =>
    `bắt buộc${production ? " khi NODE_ENV=production" : ""}: ${what} / required${production ? " in production" : ""}: ${whatInEnglish}`;
  const problems: string[] = [];
  if (!JWKS_URL && !JWKS_FILE)
    problems.push(
      `JWKS_URL: ${needed("địa chỉ các khóa công khai của nơi cấp mã truy cập (hoặc JWKS_FILE)", "the address of the identity provider's public keys (or JWKS_FILE)")}`,
    );
  if (JWKS_URL && JWKS_FILE) problems.push("JWKS_FILE: không đặt cùng với JWKS_URL / not together with JWKS_URL");
  if (!TOKEN_ISSUER) problems.push(`TOKEN_ISSUER: ${needed("“iss” của mã truy cập", "the “iss” of tokens")}`);
  if (!TOKEN_AUDIENCE) problems.push(`TOKEN_AUDIENCE: ${needed("“aud” của mã truy cập", "the “aud” of tokens")}`);
  if (production && TOKEN_ISSUER === developmentIssuer)
    problems.push(
      `TOKEN_ISSUER: “${developmentIssuer}” chỉ dùng để phát triển, không dùng cho hệ thống thật / is for development, not for production`,
    );
  return problems;
}

async function openUrl(url: string, production: boolean): Promise<TokenKeys> {
  const keys = keysFromUrl(url);
  if (!production) return keys;
  // The provider may start after us; its keys are looked at again with every token.
  const published = await keys.fetch().catch(() => undefined);
  if (published) refuseDevelopmentKeys("JWKS_URL", published);
  return keys;
}

async function openFile(path: string, production: boolean): Promise<TokenKeys> {
  let published: KeySet;
  try {
    published = JSON.parse(await readFile(path, "utf8")) as KeySet;
    keysFromSet(published);
  } catch {
    throw new EnvironmentError([
      `JWKS_FILE: không đọc được bộ khóa JWKS từ “${path}” / no JSON Web Key Set can be read from “${path}”`,
    ]);
  }
  if (production) refuseDevelopmentKeys("JWKS_FILE", published);
  if (published.keys.length === 0 || published.keys.some((key) => "d" in key || "k" in key || "priv" in key))
    throw new EnvironmentError([
      "JWKS_FILE: phải có khóa công khai và chỉ có khóa công khai / must hold public keys, and public keys alone",
    ]);
  return keysFromFile(path);
}

function refuseDevelopmentKeys(setting: string, { keys }: KeySet): void {
  if (!keys.some(({ kid }) => typeof kid === "string" && kid.startsWith(developmentKeyPrefix))) return;
  throw new EnvironmentError([
    `${setting}: có khóa “${developmentKeyPrefix}…” dùng để phát triển, không dùng cho hệ thống thật / holds a development key (“${developmentKeyPrefix}…”), which production refuses`,
  ]);
}
