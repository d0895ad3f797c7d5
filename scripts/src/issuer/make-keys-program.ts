import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EnvironmentError } from "@thidua/base/env";
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from "jose";
import { parseWords } from "../databases/parse-words.js";
import { UsageError } from "../databases/usage-error.js";

const usage = `npm run keys -- <thư mục/directory>

  Tạo cặp khóa để tự cấp mã truy cập khi chưa có nơi cấp mã: private.jwk.json (giữ bí mật) và jwks.json (cho JWKS_FILE).
  Makes a key pair for a deployment without an identity provider: private.jwk.json, which signs tokens and must be kept
  secret, and jwks.json, which every service reads (JWKS_FILE).`;

const algorithm = "ES256";

/**
 * `npm run keys`: writes a private key, readable by its owner alone, and the set of its public key.
 *
 * @throws UsageError, and EnvironmentError if the directory holds such files
 */
export async function makeKeysProgram(): Promise<void> {
  const directory = read();
  if (directory === undefined) {
    console.log(usage);
    return;
  }
  const privatePath = join(directory, "private.jwk.json");
  const publicPath = join(directory, "jwks.json");
  for (const path of [privatePath, publicPath])
    if (existsSync(path))
      throw new EnvironmentError([`${path}: đã có, không ghi đè / exists, and is not written over`]);
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const publicJwk = await exportJWK(publicKey);
  const names = { kid: (await calculateJwkThumbprint(publicJwk)).slice(0, 16), alg: algorithm, use: "sig" };
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  writeJson(privatePath, { ...(await exportJWK(privateKey)), ...names }, 0o600);
  writeJson(publicPath, { keys: [{ ...publicJwk, ...names }] }, 0o644);
  console.log(`${privatePath}\n${publicPath}`);
}

function writeJson(path: string, content: object, mode: number): void {
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`, { mode, flag: "wx" });
}

/** The directory on the command line; undefined when it asks for help. */
function read(): string | undefined {
  const { values, positionals } = parseWords(
    { options: { help: { type: "boolean", short: "h" } }, allowPositionals: true },
    usage,
  );
  if (values.help) return undefined;
  if (positionals.length !== 1) throw new UsageError("Cần một thư mục / One directory is needed", usage);
  return positionals[0];
}
