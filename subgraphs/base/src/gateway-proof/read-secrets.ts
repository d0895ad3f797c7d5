import { SecretFileError } from "./secret-file-error.js";

/** The least length of a secret: 32 characters of base64url are 192 bits. */
const leastLength = 32;
const mostLength = 512;

/** The number of secrets that are valid at once: the present one and the next, or the one before. */
const mostSecrets = 2;

/**
 * Reads the secrets of a file, one a line. Empty lines do not count.
 *
 * @param path the file's path, for messages
 * @throws SecretFileError if there is none, there are more than two, or one is too short or not printable ASCII, as a header must be
 */
export function readSecrets(path: string, text: string): readonly string[] {
  const secrets = text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  if (secrets.length === 0) throw new SecretFileError(path, "không có bí mật nào / holds no secret");
  if (secrets.length > mostSecrets)
    throw new SecretFileError(path, `có hơn ${mostSecrets} dòng / holds more than ${mostSecrets} lines`);
  for (const secret of secrets) {
    if (secret.length < leastLength)
      throw new SecretFileError(
        path,
        `bí mật phải có ít nhất ${leastLength} ký tự / a secret must have at least ${leastLength} characters`,
      );
    if (secret.length > mostLength || !/^[\x21-\x7e]+$/.test(secret))
      throw new SecretFileError(
        path,
        `bí mật chỉ gồm tối đa ${mostLength} ký tự ASCII, không có dấu cách / a secret has at most ${mostLength} ASCII characters without spaces`,
      );
  }
  return secrets;
}
