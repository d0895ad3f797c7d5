import { pathField } from "@thidua/base/env";

/** The settings of the seals of the audit. */
export const auditFields = {
  AUDIT_KEY_FILE: pathField.optional().meta({
    vi: "Tệp khóa Ed25519 (PEM, `npm run audit-key`) ký niêm phong nhật ký kiểm toán; không để ở cơ sở dữ liệu. Khóa công khai của các khóa cũ ghi thêm ở cuối tệp. Không đặt trong hệ thống thật: không niêm phong, `/readyz` cảnh báo.",
    en: "The file of the Ed25519 key (PEM, `npm run audit-key`) that signs the seals of the audit trail, outside the database. Public keys of earlier keys follow in it. Not set in production: nothing is sealed, and `/readyz` warns.",
  }),
  AUDIT_HEADS_DIRECTORY: pathField.optional().meta({
    vi: "Thư mục ghi đầu chuỗi niêm phong, một tệp cho mỗi subgraph, ngoài máy chủ cơ sở dữ liệu; `npm run verify-audit` so với tệp này. Nhật ký vận hành cũng ghi các đầu chuỗi.",
    en: "The directory of the heads of the chain of seals, a file for each subgraph, outside the database server; `npm run verify-audit` compares with it. The log has the heads too.",
  }),
};

/** These settings as they are parsed, with the kind of environment and its directory. */
export interface AuditSettings {
  readonly NODE_ENV: "development" | "test" | "production";
  readonly DATA_DIR: string;
  readonly AUDIT_KEY_FILE?: string;
  readonly AUDIT_HEADS_DIRECTORY?: string;
}
