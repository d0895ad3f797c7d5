import { Role } from "@thidua/base/tokens";
import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The roles of the whole house, as the graph names them to the caller who has them. */
export const ViewerRole: typeof Role = Role;

registerEnumeration(ViewerRole, "ViewerRole", ["Vai trò ghi trong token", "A role that a token gives"], {
  PORTAL: ["Cổng thông tin của một sở, ngành", "The portal of a department"],
  EDITOR: ["Cán bộ nhập liệu trong phạm vi tổ chức mình", "Writes for the own organization's tree"],
  REVIEWER: ["Cán bộ thẩm định hồ sơ", "Reviews dossiers"],
  COUNCIL_MEMBER: ["Thành viên Hội đồng Thi đua - Khen thưởng", "Sits on an emulation council"],
  PROVINCE_ADMIN: ["Quản trị cấp tỉnh", "Administers the province's data"],
  ANALYST: ["Cán bộ phân tích số liệu", "Analyses the data"],
  AUDITOR: ["Cán bộ kiểm tra, giám sát; đọc được nhật ký thay đổi", "Reads the audit trail"],
  SERVICE: ["Chương trình nội bộ của hệ thống", "Another program of the house"],
});
