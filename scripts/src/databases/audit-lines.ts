import type { AuditReport } from "@thidua/kit/changes/audit-seals";
import { auditTexts } from "./audit-texts.js";

/** Whether the audit of a subgraph is proved: something is sealed, and nothing does not agree. */
export const isProved = ({ isWhole, seals, unsealed }: AuditReport): boolean =>
  isWhole && (seals > 0 || unsealed === 0);

/**
 * Returns what `npm run verify-audit` prints of a subgraph, in Vietnamese and English.
 *
 * @param name the name of the subgraph
 */
export function auditLines(name: string, report: AuditReport): string[] {
  const { seals, head, unchanged, pruned, erased, unsealed, heads, acts, erasures, findings, counts } = report;
  const verdict = !report.isWhole
    ? "ĐÃ BỊ CAN THIỆP / TAMPERED WITH"
    : isProved(report)
      ? "nguyên vẹn / intact"
      : "CHƯA NIÊM PHONG / NOT SEALED";
  const day = (at: number) => new Date(at).toISOString();
  const lines = [
    `${name}: ${verdict}`,
    `  niêm phong / seals: ${seals}${head ? ` (${day(head.at)}, ${head.keyId})` : ""}`,
    `  không đổi / unchanged: ${unchanged} · hết thời hạn lưu / pruned: ${pruned} (${acts.PRUNED} hành vi / acts) · đã xóa dữ liệu cá nhân / erased: ${erased} (${acts.ERASED} hành vi / acts)`,
    `  chưa niêm phong / not sealed yet: ${unsealed}`,
    heads === null
      ? "  AUDIT_HEADS_DIRECTORY: chưa đặt, nên không phát hiện được phần cuối bị cắt / is not set: a cut-off end would not be found"
      : `  đầu chuỗi ngoài cơ sở dữ liệu khớp / heads outside the database that agree: ${heads}`,
    ...erasures.map(
      ({ number, at, actor, reason, changes }) =>
        `  xóa theo hành vi / erased by act ${number}: ${day(at)} ${actor}: ${reason} ${changes.slice(0, 200)}`,
    ),
  ];
  for (const { code, number } of findings) lines.push(`  ✗ ${code} ${number}: ${auditTexts[code]}`);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total > findings.length)
    lines.push(`  … và ${total - findings.length} mục nữa / and ${total - findings.length} more`);
  return lines;
}
