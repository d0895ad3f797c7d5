import type { FoundChange, SchemaReport } from "./check-schema.js";

/** Prints a report for a terminal, in Vietnamese and English. */
export function printReport({ errors, warnings, changes }: SchemaReport): string {
  const lines = [
    ...errors.map((line) => `LỖI / ERROR  ${line}`),
    ...changes.flatMap(changeLines),
    ...warnings.map((line) => `CẢNH BÁO / WARNING  ${line}`),
  ];
  const count = errors.length + refusedChanges(changes).length;
  const ending =
    count > 0
      ? `Không đạt / refused: ${count} lỗi / errors, ${warnings.length} cảnh báo / warnings`
      : `Đạt / passed: ${warnings.length} cảnh báo / warnings`;
  return [...lines, ending].join("\n");
}

/** Whether a report has nothing that refuses it. */
export function isPassed({ errors, changes }: SchemaReport): boolean {
  return errors.length === 0 && refusedChanges(changes).length === 0;
}

/** Returns the changes that neither a date nor an acceptance lets pass. */
export function refusedChanges(changes: readonly FoundChange[]): FoundChange[] {
  return changes.filter(({ isAllowed }) => !isAllowed);
}

function changeLines({ kind, coordinate, description, isAllowed, reason, savedQueries }: FoundChange): string[] {
  const mark = !isAllowed ? "LỖI / ERROR" : reason === "" ? "ĐƯỢC PHÉP / ALLOWED" : "CHẤP NHẬN / ACCEPTED";
  return [
    `${mark}  ${coordinate}: ${kind}: ${description}`,
    ...(isAllowed ? [] : [`    ${reason}`]),
    ...(savedQueries.length > 0 ? [`    truy vấn đã lưu / saved queries: ${savedQueries.join(", ")}`] : []),
  ];
}
