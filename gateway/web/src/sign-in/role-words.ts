import type { RoleName } from "./viewer.js";

/** The Vietnamese name of each role. */
export const roleWords: Readonly<Record<RoleName, string>> = {
  PORTAL: "Cổng thông tin",
  EDITOR: "Cán bộ nhập liệu",
  REVIEWER: "Cán bộ thẩm định",
  COUNCIL_MEMBER: "Thành viên hội đồng",
  PROVINCE_ADMIN: "Quản trị cấp tỉnh",
  ANALYST: "Cán bộ phân tích số liệu",
  AUDITOR: "Cán bộ kiểm tra, giám sát",
  SERVICE: "Chương trình nội bộ",
};
