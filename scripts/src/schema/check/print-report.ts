import type { FoundChange, SchemaReport } from "./check-schema.js";

/**
 * Prints a report for a terminal, in Vietnamese and English.
 *
 * @param accepted the coordinates of breaking changes that are accepted
 */
export function printReport({ errors, warnings, changes }: SchemaReport, accepted: ReadonlySet<string>): string {
  const refused = refusedChanges(changes, accepted);
  const lines = [
    ...errors.map((line) => `LỖI / ERROR  ${line}`),
    ...changes.flatMap((change) => changeLines(change, accepted)),
    ...warnings.map((line) => `CẢNH BÁO / WARNING  ${line}`),
  ];
  const count = errors.length + refused.length;
  const ending =
    count > 0
      ? `Không đạt / refused: ${count} lỗi / errors, ${warnings.length} cảnh báo / warnings`
      : `Đạt / passed: ${warnings.length} cảnh báo / warnings`;
  return [...lines, ending].join("\n");
}

/** Returns the changes that neither a date nor an acceptance lets pass. */
export function refusedChanges(changes: readonly FoundChange[], accepted: ReadonlySet<string>): FoundChange[] {
  return changes.filter(({ isDue, coordinate }) => !isDue && !accepted.has(coordinate));
}

function changeLines(change: FoundChange, accepted: ReadonlySet<string>): string[] {
  const { kind, coordinate, description, isDue, reason, savedQueries } = change;
  const isAccepted = !isDue && accepted.has(coordinate);
  const mark = isDue ? "ĐẾN NGÀY / DUE" : isAccepted ? "CHẤP NHẬN / ACCEPTED" : "LỖI / ERROR";
  return [
    `${mark}  ${coordinate}: ${kind}: ${description}`,
    ...(isDue || isAccepted ? [] : [`    ${reason}`]),
    ...(savedQueries.length > 0 ? [`    truy vấn đã lưu / saved queries: ${savedQueries.join(", ")}`] : []),
  ];
}
