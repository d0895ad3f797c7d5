import { generateKeyPairSync, randomUUID } from "node:crypto";
import { linkSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Writes a new private key for the seals to a file that its owner alone can read, unless the file is there. Two processes that make it at
 * once get the same one.
 *
 * @returns whether it was made
 */
export function makeAuditKey(path: string): boolean {
  const { privateKey } = generateKeyPairSync("ed25519");
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  // Written beside and linked: who comes second finds a whole file, and the first one's.
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600, flag: "wx" });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return false;
  } finally {
    rmSync(draft);
  }
}
