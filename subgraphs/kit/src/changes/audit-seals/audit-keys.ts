import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { readFileSync } from "node:fs";
import { EnvironmentError } from "@thidua/base/env";

const blocks = /-----BEGIN ([A-Z ]+)-----[\s\S]+?-----END \1-----/g;

/**
 * The keys of the seals: Ed25519 (RFC 8032). One who holds the public half can verify and cannot sign, so that an inspectorate needs
 * nothing that it would have to keep secret.
 */
export class AuditKeys {
  readonly #privateKey: KeyObject | undefined;
  readonly #publicKeys = new Map<string, KeyObject>();
  /** The ID of the key that signs; undefined if there are public keys alone. */
  readonly keyId: string | undefined;

  /**
   * @param pem keys in PEM, PKCS 8 or SPKI (RFC 5958, 5280): a private one signs; each one verifies, so that a key can be replaced
   * @throws Error if there is no key, more than one private one, or one of another algorithm
   */
  constructor(pem: string) {
    for (const [block, label] of pem.matchAll(blocks)) {
      const isPrivate = label === "PRIVATE KEY";
      const publicKey = createPublicKey(block);
      if (publicKey.asymmetricKeyType !== "ed25519") throw new Error(`${publicKey.asymmetricKeyType} is not ed25519`);
      const id = idOf(publicKey);
      this.#publicKeys.set(id, publicKey);
      if (!isPrivate) continue;
      if (this.#privateKey) throw new Error("there are two private keys");
      this.#privateKey = createPrivateKey(block);
      this.keyId = id;
    }
    if (this.#publicKeys.size === 0) throw new Error("there is no key in PEM");
  }

  /** The public keys, by their IDs, in PEM. */
  get publicKeys(): ReadonlyMap<string, string> {
    return new Map(
      [...this.#publicKeys].map(([id, key]) => [id, key.export({ type: "spki", format: "pem" }).toString()]),
    );
  }

  /**
   * Signs a digest.
   *
   * @throws Error if there is no private key
   */
  sign(digest: Buffer): Buffer {
    if (!this.#privateKey) throw new Error("AUDIT_KEY_FILE has no private key: it verifies and does not sign");
    return sign(null, digest, this.#privateKey);
  }

  /** Whether one of these keys has signed a digest. */
  verify(keyId: string, digest: Buffer, signature: Buffer): boolean {
    const key = this.#publicKeys.get(keyId);
    return key !== undefined && verify(null, digest, key, signature);
  }

  /** Whether the key of that ID is among these. */
  knows(keyId: string): boolean {
    return this.#publicKeys.has(keyId);
  }
}

/**
 * Reads the keys of the seals from a file.
 *
 * @throws EnvironmentError if it cannot be read or holds no such key
 */
export function readAuditKeys(path: string): AuditKeys {
  try {
    return new AuditKeys(readFileSync(path, "utf8"));
  } catch (error) {
    throw new EnvironmentError([
      `AUDIT_KEY_FILE: “${path}” không có khóa Ed25519 dạng PEM / has no Ed25519 key in PEM (${(error as Error).message})`,
    ]);
  }
}

/** The first 64 bits of the SHA-256 of the public key (SPKI, DER), in hexadecimal digits. */
function idOf(publicKey: KeyObject): string {
  const der = publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(der).digest("hex").slice(0, 16);
}
