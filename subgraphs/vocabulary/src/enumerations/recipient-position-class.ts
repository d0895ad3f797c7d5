import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The class of an individual recipient, as the statistics count it. Source: 02/2023/TT-BNV, form 0603. */
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
  ["Nhóm chức vụ của cá nhân được khen (biểu 0603)", "Class of an individual recipient's position"],
  {
    MINISTRY_OR_PROVINCE_LEADER: ["Lãnh đạo bộ, tỉnh", "Leader of a ministry or province"],
    DEPARTMENT_LEADER: ["Lãnh đạo vụ, sở", "Leader of a ministry's or province's department"],
    ENTREPRENEUR: ["Doanh nhân", "Entrepreneur"],
    DIVISION_LEADER: ["Phó trưởng phòng trở lên", "Deputy head of a division or above"],
    DIRECT_WORKER: ["Người trực tiếp lao động, công tác", "Direct worker"],
  },
);
