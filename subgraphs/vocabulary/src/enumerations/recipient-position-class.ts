import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The classes of individual recipients in the statistics. Source: 02/2023/TT-BNV, form 0603. */
export enum RecipientPositionClass {
  MINISTRY_OR_PROVINCE_LEADER = "MINISTRY_OR_PROVINCE_LEADER",
  DEPARTMENT_LEADER = "DEPARTMENT_LEADER",
  ENTREPRENEUR = "ENTREPRENEUR",
  DIVISION_LEADER = "DIVISION_LEADER",
  DIRECT_WORKER = "DIRECT_WORKER",
}

registerEnumeration(
  RecipientPositionClass,
  "RecipientPositionClass",
  ["Nhóm chức vụ của cá nhân được khen (biểu 0603)", "The class of an individual recipient's position in form 0603"],
  {
    MINISTRY_OR_PROVINCE_LEADER: ["Lãnh đạo bộ, tỉnh", "A leader of a ministry or province"],
    DEPARTMENT_LEADER: ["Lãnh đạo vụ, sở", "A leader of a department of a ministry or province"],
    ENTREPRENEUR: ["Doanh nhân", "An entrepreneur"],
    DIVISION_LEADER: ["Phó trưởng phòng trở lên", "A deputy head of a division, or above"],
    DIRECT_WORKER: ["Người trực tiếp lao động, công tác", "A worker who produces or serves directly"],
  },
);
