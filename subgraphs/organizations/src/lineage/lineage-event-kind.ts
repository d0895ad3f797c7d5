import { registerEnumType } from "type-graphql";

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

registerEnumType(LineageEventKind, {
  name: "LineageEventKind",
  description: "Loại sự kiện sắp xếp tổ chức bộ máy. What happened in a reorganization.",
  valuesConfig: {
    CREATE: { description: "Thành lập. Created out of nothing before it." },
    MERGE: { description: "Sáp nhập, hợp nhất. Several bodies became one, or several new ones." },
    SPLIT: { description: "Chia tách. One body became several." },
    RENAME: { description: "Đổi tên; tổ chức có thể giữ nguyên danh tính. Renamed; the body may stay the same one." },
    RETYPE: { description: "Chuyển loại hình thành tổ chức mới. Became a body of another kind." },
    RELOCATE_PROVINCE: { description: "Chuyển sang tỉnh khác. Became a body of another province." },
    DISSOLVE: { description: "Giải thể. Dissolved without a successor." },
    REESTABLISH: {
      description: "Tái lập, với danh tính mới. Set up again, as a new identity.",
    },
  },
});
