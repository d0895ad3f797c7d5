import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";

const iterations = 4_096;

/**
 * Returns what PostgreSQL stores of a password (SCRAM-SHA-256, RFC 7677), so that the password itself is in no statement and in no log.
 *
 * @param password ASCII characters alone, which need no SASLprep (RFC 4013)
 * @throws RangeError for other characters
 * @see https://www.postgresql.org/docs/15/catalog-pg-authid.html
 */
export function scramVerifier(password: string): string {
  if (!/^[\x21-\x7e]+$/.test(password)) throw new RangeError("A password of a role has visible ASCII characters alone");
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, iterations, 32, "sha256");
  const keyOf = (name: string) => createHmac("sha256", salted).update(name).digest();
  const storedKey = createHash("sha256").update(keyOf("Client Key")).digest("base64");
  return `SCRAM-SHA-256$${iterations}:${salt.toString("base64")}$${storedKey}:${keyOf("Server Key").toString("base64")}`;
}
