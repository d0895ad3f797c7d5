import { makeAuditKey, readAuditKeys } from "@thidua/kit/changes/audit-seals";
import { readNames } from "./read-names.js";
import { UsageError } from "./usage-error.js";

const usage = `npm run audit-key -- <tệp / file>

  Tạo khóa riêng ký niêm phong nhật ký kiểm toán (AUDIT_KEY_FILE), nếu tệp chưa có, và in khóa công khai để giao cho người kiểm tra.
  Thay khóa: tạo tệp mới, rồi ghi thêm khóa công khai cũ vào cuối tệp mới.
  Makes the private key that signs the seals of the audit trail (AUDIT_KEY_FILE), unless the file is there, and prints the public
  key for those who verify. To replace the key: make a new file, and append the public key of the old one to it.`;

/**
 * `npm run audit-key`: makes the key of the seals and prints its public half.
 *
 * @throws UsageError, EnvironmentError
 */
export async function auditKeyProgram(): Promise<void> {
  const given = readNames(usage);
  if (!given) {
    console.log(usage);
    return;
  }
  const [path, ...rest] = given;
  if (path === undefined || rest.length > 0)
    throw new UsageError("Cần đúng một tệp / exactly one file is needed", usage);
  const isNew = makeAuditKey(path);
  console.error(isNew ? `${path}: đã tạo / made` : `${path}: đã có sẵn / was there already`);
  for (const key of readAuditKeys(path).publicKeys.values()) console.log(key.trim());
}
