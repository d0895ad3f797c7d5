import { registerEnumType } from "type-graphql";

/** What happened to a record between the start and the end of a transaction. */
export enum ChangeKind {
  CREATED = "CREATED",
  UPDATED = "UPDATED",
  DELETED = "DELETED",
}

registerEnumType(ChangeKind, {
  name: "ChangeKind",
  description: "Loại thay đổi. What happened to the record.",
  valuesConfig: {
    CREATED: { description: "Được tạo. It came to be." },
    UPDATED: { description: "Được sửa. It was changed." },
    DELETED: { description: "Bị xoá. It is gone." },
  },
});
