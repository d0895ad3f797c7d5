import { z } from "zod";
import type { StoredChange } from "./change.js";
import { ChangeKind } from "./change-kind.js";
import { anyObject, choice, id, instant, text, texts } from "./snapshot-properties.js";

/** A line of `GET /changes`. `schema/CHANGES.md` specifies it, and `schema/changes/line.json` has it as JSON Schema. */
export const changeLine = z.object({
  cursor: text(
    "Con trỏ để đọc tiếp sau thay đổi này; chỉ có giá trị với luồng đã cấp",
    "The cursor from which to continue after the change. It is valid only for the feed that issued it",
  ),
  tx: text("Giao dịch ghi thay đổi", "The transaction: the same for all its changes"),
  at: instant("Thời điểm ghi nhận, ngay trước khi giao dịch hoàn tất", "When it was recorded, just before the commit"),
  type: text(
    "Loại bản ghi: tên kiểu GraphQL, hoặc tên của phần không có kiểu riêng",
    "The type of the record: a GraphQL type, or the name of a part that has no type of its own",
  ),
  id: id("Mã định danh của bản ghi", "The ID of the record"),
  kind: choice(
    ChangeKind,
    "Loại thay đổi, từ đầu đến cuối giao dịch",
    "The kind of the change, from the beginning to the end of the transaction",
  ),
  changed: texts("Tên các thuộc tính đã thay đổi", "The names of the properties that differ"),
  snapshot: anyObject(
    "Bản ghi khi giao dịch kết thúc; để trống khi bản ghi bị xóa hoặc nếu loại chưa có bản chụp lúc ghi nhận",
    "The record at the end of the transaction. Null: not applicable to a deletion, or to a type that had no snapshot when the change was recorded",
    { nullable: true },
  ),
});

/** Returns a change without the values before and after, which other subgraphs may not read. */
export function lineOf(change: StoredChange): z.infer<typeof changeLine> {
  const { cursor, tx, at, type, id: record, kind, before, after, snapshot } = change;
  return {
    cursor,
    tx,
    at: at.toISOString(),
    type,
    id: record,
    kind,
    changed: Object.keys({ ...before, ...after }),
    snapshot: snapshot as { [property: string]: unknown } | null,
  };
}
