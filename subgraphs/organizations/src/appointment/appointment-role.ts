import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** What somebody is appointed to be. Stored as the name itself. */
export enum AppointmentRole {
  DIRECTOR = "DIRECTOR",
  DEPUTY_DIRECTOR = "DEPUTY_DIRECTOR",
  CHAIRPERSON = "CHAIRPERSON",
  VICE_CHAIRPERSON = "VICE_CHAIRPERSON",
  HEAD = "HEAD",
  DEPUTY_HEAD = "DEPUTY_HEAD",
  EMULATION_OFFICER = "EMULATION_OFFICER",
}

registerEnumeration(
  AppointmentRole,
  "AppointmentRole",
  ["Chức vụ, nhiệm vụ trong tổ chức", "A role in an organization"],
  {
    DIRECTOR: ["Giám đốc", "Director"],
    DEPUTY_DIRECTOR: ["Phó Giám đốc", "Deputy director"],
    CHAIRPERSON: ["Chủ tịch, ví dụ Chủ tịch UBND", "Chairperson"],
    VICE_CHAIRPERSON: ["Phó Chủ tịch", "Vice chairperson"],
    HEAD: ["Người đứng đầu với tên gọi khác (Chánh Thanh tra, Trưởng phòng, Bí thư)", "Head by another name"],
    DEPUTY_HEAD: ["Cấp phó của người đứng đầu với tên gọi khác", "Deputy of such a head"],
    EMULATION_OFFICER: ["Cán bộ làm công tác thi đua, khen thưởng", "Officer in charge of emulation and commendation"],
  },
);

/** The roles of a body's head (người đứng đầu). */
export const headRoles: readonly AppointmentRole[] = [
  AppointmentRole.DIRECTOR,
  AppointmentRole.CHAIRPERSON,
  AppointmentRole.HEAD,
];
