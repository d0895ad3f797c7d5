import { randomUUID } from "node:crypto";
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from "jose";
import { EnvironmentError } from "../env/index.js";
import { createTokenVerifier } from "./create-token-verifier.js";
import { developmentAudience, developmentIssuer, developmentKeyPrefix } from "./development.js";
import { keysFromSet } from "./keys-from-set.js";
import type { KeySet } from "./token-keys.js";
import type { TokenVerifier } from "./token-verifier.js";

/** The claims of a development token. */
export interface DevelopmentToken {
  /** `developer` unless given. */
  subject?: string;
  roles?: readonly string[];
  /** The code of the organization for which the caller acts. */
  organization?: string;
  /** Seconds until it ends; 8 hours unless given. */
  expiresIn?: number;
  /** Claims that replace those above; undefined removes one. For tests of refused tokens. */
  claims?: Readonly<Record<string, unknown>>;
  /** Header parameters likewise. */
  header?: Readonly<Record<string, unknown>>;
}

/** A key pair of this machine, with which it signs tokens for itself. */
export interface DevelopmentKeys {
  /** The public half, as an identity provider would publish it. */
  readonly jwks: KeySet;
  /** Accepts the tokens that `sign` makes and no others. */
  readonly verifier: TokenVerifier;
  /** Signs a token, as an identity provider does when a user signs in. */
  sign(token?: DevelopmentToken): Promise<string>;
}

const eightHours = 8 * 3_600;
const algorithm = "EdDSA";

/**
 * Opens the development keys in a directory (`<DATA_DIR>/keys`), and creates them if there are none. The file has the private key and is
 * readable by its owner alone (mode 600). Several processes may open a directory at once and get the same keys.
 *
 * @throws EnvironmentError if the file has no such key
 */
export async function openDevelopmentKeys(directory: string, clockSkewSeconds = 30): Promise<DevelopmentKeys> {
  const path = join(directory, "development.jwk.json");
  const privateJwk = readKey(path) ?? (await makeKey(directory, path));
  const { d: _d, ...publicJwk } = privateJwk;
  const { kid } = privateJwk;
  const privateKey = await importJWK(privateJwk, algorithm);
  const jwks: KeySet = { keys: [publicJwk] };
  return {
    jwks,
    verifier: createTokenVerifier({
      keys: keysFromSet(jwks),
      issuer: developmentIssuer,
      audience: developmentAudience,
      clockSkewSeconds,
    }),
    sign({ subject = "developer", roles = [], organization, expiresIn = eightHours, claims, header } = {}) {
      const now = Math.floor(Date.now() / 1_000);
      const payload = {
        iss: developmentIssuer,
        aud: developmentAudience,
        sub: subject,
        iat: now,
        exp: now + expiresIn,
        roles: [...roles],
        ...(organization !== undefined && { organization }),
        ...claims,
      };
      return new SignJWT(payload as never)
        .setProtectedHeader({ alg: algorithm, typ: "at+jwt", kid, ...header })
        .sign(privateKey);
    },
  };
}

function readKey(path: string): JWK | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  // Copied about, a file easily loses its mode.
  if ((statSync(path).mode & 0o077) !== 0) chmodSync(path, 0o600);
  try {
    const jwk = JSON.parse(text) as JWK;
    if (jwk.kid?.startsWith(developmentKeyPrefix) && jwk.d) return jwk;
  } catch {
    // Said below.
  }
  throw new EnvironmentError([
    `DATA_DIR: “${path}” không phải là khóa phát triển; hãy xóa tệp đó / “${path}” is no development key; delete it`,
  ]);
}

async function makeKey(directory: string, path: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = `${developmentKeyPrefix}${(await calculateJwkThumbprint(jwk)).slice(0, 12)}`;
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  // Written beside and linked: whoever comes second finds a whole file, and the first one's.
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, `${JSON.stringify({ ...jwk, kid, alg: algorithm, use: "sig" })}\n`, { mode: 0o600, flag: "wx" });
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft);
  }
  return readKey(path)!;
}
