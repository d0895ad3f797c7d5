import { Role } from "@thidua/base/tokens";
import { registerEnumType } from "type-graphql";

/** The roles of the whole house, as the graph names them to the caller who has them. */
export const ViewerRole: typeof Role = Role;

registerEnumType(ViewerRole, {
  name: "ViewerRole",
  description: "Vai trò ghi trong token. A role that a token gives.",
  valuesConfig: {
    PORTAL: { description: "Cổng thông tin của một sở, ngành. The portal of a department." },
    EDITOR: { description: "Cán bộ nhập liệu trong phạm vi tổ chức mình. Writes for the own organization's tree." },
    REVIEWER: { description: "Cán bộ thẩm định hồ sơ. Reviews dossiers." },
    COUNCIL_MEMBER: { description: "Thành viên Hội đồng Thi đua - Khen thưởng. Sits on an emulation council." },
    PROVINCE_ADMIN: { description: "Quản trị cấp tỉnh. Administers the province's data." },
    ANALYST: { description: "Cán bộ phân tích số liệu. Analyses the data." },
    AUDITOR: { description: "Cán bộ kiểm tra, giám sát; đọc được nhật ký thay đổi. Reads the audit trail." },
    SERVICE: { description: "Chương trình nội bộ của hệ thống. Another program of the house." },
  },
});
