import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The kinds of events in a reorganization. Stored by name. */
export enum LineageEventKind {
  CREATE = "CREATE",
  MERGE = "MERGE",
  SPLIT = "SPLIT",
  RENAME = "RENAME",
  RETYPE = "RETYPE",
  RELOCATE_PROVINCE = "RELOCATE_PROVINCE",
  DISSOLVE = "DISSOLVE",
  REESTABLISH = "REESTABLISH",
}

registerEnumeration(
  LineageEventKind,
  "LineageEventKind",
  ["Loại sự kiện sắp xếp tổ chức bộ máy", "The kinds of events in a reorganization"],
  {
    CREATE: ["Thành lập mới", "Organizations are created without a predecessor"],
    MERGE: ["Sáp nhập, hợp nhất", "Several organizations merge into one or more"],
    SPLIT: ["Chia tách", "An organization splits into several"],
    RENAME: ["Đổi tên; tổ chức có thể giữ nguyên", "An organization is renamed. It can remain the same organization"],
    RETYPE: ["Chuyển loại hình thành tổ chức mới", "An organization becomes one of another kind"],
    RELOCATE_PROVINCE: ["Chuyển sang tỉnh khác", "An organization moves to another province"],
    DISSOLVE: ["Giải thể", "Organizations are dissolved without a successor"],
    REESTABLISH: ["Tái lập thành một tổ chức mới", "An organization is set up again, as a new organization"],
  },
);
