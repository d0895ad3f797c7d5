import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** What happened to bodies. Stored as the name itself. */
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
  ["Loại sự kiện sắp xếp tổ chức bộ máy", "What happened in a reorganization"],
  {
    CREATE: ["Thành lập", "Created out of nothing before it"],
    MERGE: ["Sáp nhập, hợp nhất", "Several bodies became one, or several new ones"],
    SPLIT: ["Chia tách", "One body became several"],
    RENAME: ["Đổi tên; tổ chức có thể giữ nguyên danh tính", "Renamed; the body may stay the same one"],
    RETYPE: ["Chuyển loại hình thành tổ chức mới", "Became a body of another kind"],
    RELOCATE_PROVINCE: ["Chuyển sang tỉnh khác", "Became a body of another province"],
    DISSOLVE: ["Giải thể", "Dissolved without a successor"],
    REESTABLISH: ["Tái lập, với danh tính mới", "Set up again, as a new identity"],
  },
);
