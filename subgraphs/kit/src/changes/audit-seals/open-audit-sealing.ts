import { join } from "node:path";
import { EnvironmentError } from "@thidua/base/env";
import { AuditHeads } from "./audit-heads.js";
import { readAuditKeys } from "./audit-keys.js";
import type { AuditSettings } from "./audit-settings.js";
import type { AuditSealing } from "./keep-sealing.js";
import { makeAuditKey } from "./make-audit-key.js";

/**
 * Opens the keys of the seals and the file of their heads. Development makes a key in DATA_DIR where none is named; production without a
 * key seals nothing: an office that upgrades goes on working, and `/readyz` warns of it.
 *
 * @param schema the subgraph's schema
 * @param isSigning whether the key has to be a private one; a public one is enough to verify
 * @throws EnvironmentError if the file cannot be read, or has no private key where one is needed
 */
export function openAuditSealing(settings: AuditSettings, schema: string, isSigning = true): AuditSealing | undefined {
  const isProduction = settings.NODE_ENV === "production";
  const path = settings.AUDIT_KEY_FILE ?? (isProduction ? undefined : join(settings.DATA_DIR, "keys", "audit.pem"));
  if (path === undefined) return undefined;
  if (settings.AUDIT_KEY_FILE === undefined) makeAuditKey(path);
  const keys = readAuditKeys(path);
  if (isSigning && keys.keyId === undefined)
    throw new EnvironmentError([
      `AUDIT_KEY_FILE: “${path}” chỉ có khóa công khai, không ký được / has public keys alone, which cannot sign`,
    ]);
  const directory =
    settings.AUDIT_HEADS_DIRECTORY ?? (isProduction ? undefined : join(settings.DATA_DIR, "audit-heads"));
  return { keys, heads: directory === undefined ? undefined : new AuditHeads(directory, schema) };
}
