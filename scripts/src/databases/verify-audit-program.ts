import { EnvironmentError } from "@thidua/base/env";
import { openAuditSealing, verifyAudit } from "@thidua/kit/changes/audit-seals";
import { parseSubgraphEnvironment } from "@thidua/kit/serve/environment";
import { subgraphs } from "../subgraphs.js";
import { auditLines, isProved } from "./audit-lines.js";
import { namedSubgraphs, subgraphList } from "./named-subgraphs.js";
import { openDatabases } from "./open-databases.js";
import { readNames } from "./read-names.js";
import { requireMigrated } from "./require-migrated.js";

const usage = `npm run verify-audit -- [<subgraph> …]

  Kiểm tra nhật ký kiểm toán của những subgraph được nêu, hoặc của tất cả: không thay đổi nào bị xóa, sửa, đổi thứ tự hay chèn thêm,
  ngoài những gì một hành vi có chữ ký cho phép. Mã thoát 1 nếu có điều không khớp.
  AUDIT_KEY_FILE: tệp khóa; chỉ khóa công khai cũng đủ. AUDIT_HEADS_DIRECTORY: thư mục đầu chuỗi, ngoài cơ sở dữ liệu.
  Với cơ sở dữ liệu nhúng phải dừng \`npm start\` trước; với DATABASE_URL thì không.
  Verifies the audit trail of the named subgraphs, or of all: no change was removed, edited, reordered or inserted, other than a
  signed act allowed. The exit code is 1 if something does not agree.
  AUDIT_KEY_FILE: the file of keys; public ones are enough. AUDIT_HEADS_DIRECTORY: the directory of the heads, outside the database.
  With the embedded database stop \`npm start\` first; with DATABASE_URL there is no need.

  subgraph: ${subgraphList}`;

/**
 * `npm run verify-audit`: verifies the audit trails and prints for each what was found. Sets exit code 1 if one is not proved.
 *
 * @throws UsageError, EnvironmentError, DatabaseLockedError
 */
export async function verifyAuditProgram(): Promise<void> {
  const given = readNames(usage);
  if (!given) {
    console.log(usage);
    return;
  }
  const names = namedSubgraphs(given, usage);
  const settings = parseSubgraphEnvironment({ ...process.env, PORT: "0" });
  const definitions = subgraphs.filter(({ name }) => names.length === 0 || names.includes(name));
  const graph = await openDatabases(settings, { definitions });
  try {
    for (const [index, { name, database }] of definitions.entries()) {
      await requireMigrated(graph.databases[index]!, name);
      const audit = openAuditSealing(settings, database.schema, false);
      if (!audit)
        throw new EnvironmentError(["AUDIT_KEY_FILE: cần để kiểm tra chữ ký / is needed to verify signatures"]);
      const report = await verifyAudit(graph.databases[index]!.fork(), audit.keys, audit.heads);
      for (const line of auditLines(name, report)) console.log(line);
      if (!isProved(report)) process.exitCode = 1;
    }
  } finally {
    await graph.close();
  }
}
