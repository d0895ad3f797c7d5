import { Role } from "@thidua/base/tokens";
import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The roles of the graph, for the caller who has them. */
export const ViewerRole: typeof Role = Role;

registerEnumeration(ViewerRole, "ViewerRole", ["Vai trò ghi trong token", "The roles that a token grants"], {
  PORTAL: ["Cổng thông tin của một sở, ngành", "A department's portal"],
  EDITOR: ["Cán bộ nhập liệu trong phạm vi tổ chức mình", "An editor, who writes for the tree of an organization"],
  REVIEWER: ["Cán bộ thẩm định hồ sơ", "A reviewer of dossiers"],
  COUNCIL_MEMBER: ["Thành viên Hội đồng Thi đua - Khen thưởng", "A member of an emulation council"],
  PROVINCE_ADMIN: ["Quản trị cấp tỉnh", "An administrator of the province's data"],
  ANALYST: ["Cán bộ phân tích số liệu", "An analyst"],
  AUDITOR: ["Cán bộ kiểm tra, giám sát; đọc được nhật ký thay đổi", "An auditor, who can read the audit trail"],
  SERVICE: ["Chương trình nội bộ của hệ thống", "Another service of the graph"],
});
