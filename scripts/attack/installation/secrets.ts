import { generateKeyPairSync, randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The secrets of an installation: by the gateway's own it proves itself to each subgraph. */
export interface Secrets {
  /** The directory with a file for each subgraph. */
  readonly directory: string;
  /** The file of a subgraph. */
  pathOf(subgraph: string): string;
  /** The headers that prove the gateway to a subgraph. */
  proof(subgraph: string): Readonly<Record<string, string>>;
  /** The private key (Ed25519) by which the seals of the audit trail are signed. */
  readonly auditKeyPath: string;
}

/** The header in which the gateway sends the secret (`subgraphs/base/src/gateway-proof`). */
const proofHeader = "x-gateway-proof";

/** Writes a secret for each subgraph, which their owner alone reads. */
export function makeSecrets(directory: string, subgraphs: readonly string[]): Secrets {
  mkdirSync(directory, { mode: 0o700 });
  const secrets = new Map(subgraphs.map((name) => [name, randomBytes(32).toString("base64url")]));
  const pathOf = (name: string) => join(directory, name);
  for (const [name, secret] of secrets) writeFileSync(pathOf(name), `${secret}\n`, { mode: 0o600 });
  const auditKeyPath = `${directory}.audit-key`;
  const { privateKey } = generateKeyPairSync("ed25519");
  writeFileSync(auditKeyPath, privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600 });
  return { directory, pathOf, auditKeyPath, proof: (name) => ({ [proofHeader]: secrets.get(name)! }) };
}
