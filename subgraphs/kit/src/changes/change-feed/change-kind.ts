import { registerEnumeration } from "../../model/enumerations/index.js";

/** The change of a record from the start to the end of a transaction. */
export enum ChangeKind {
  CREATED = "CREATED",
  UPDATED = "UPDATED",
  DELETED = "DELETED",
}

registerEnumeration(ChangeKind, "ChangeKind", ["Loại thay đổi của bản ghi", "The kind of a change of a record"], {
  CREATED: ["Bản ghi được tạo", "The record was created"],
  UPDATED: ["Bản ghi được sửa", "The record was changed"],
  DELETED: ["Bản ghi bị xóa", "The record was deleted"],
});
