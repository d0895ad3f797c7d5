import { registerEnumeration } from "../../model/enumerations/index.js";

/** What happened to a record between the start and the end of a transaction. */
export enum ChangeKind {
  CREATED = "CREATED",
  UPDATED = "UPDATED",
  DELETED = "DELETED",
}

registerEnumeration(ChangeKind, "ChangeKind", ["Loại thay đổi", "What happened to the record"], {
  CREATED: ["Được tạo", "It came to be"],
  UPDATED: ["Được sửa", "It was changed"],
  DELETED: ["Bị xoá", "It is gone"],
});
