import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The roles that a person is appointed to. Stored by name. */
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
  ["Chức vụ, nhiệm vụ trong tổ chức", "The roles in an organization"],
  {
    DIRECTOR: ["Giám đốc", "The director"],
    DEPUTY_DIRECTOR: ["Phó Giám đốc", "A deputy director"],
    CHAIRPERSON: ["Chủ tịch, ví dụ Chủ tịch UBND", "The chairperson, such as that of a people's committee"],
    VICE_CHAIRPERSON: ["Phó Chủ tịch", "A vice chairperson"],
    HEAD: [
      "Người đứng đầu có chức danh khác: Chánh Thanh tra, Trưởng phòng, Bí thư",
      "The head under another title, such as a chief inspector",
    ],
    DEPUTY_HEAD: ["Cấp phó của người đứng đầu có chức danh khác", "A deputy of a head under another title"],
    EMULATION_OFFICER: [
      "Cán bộ làm công tác thi đua, khen thưởng",
      "An officer in charge of emulation and commendation",
    ],
  },
);

/** The roles of the head of an organization (người đứng đầu). */
export const headRoles: readonly AppointmentRole[] = [
  AppointmentRole.DIRECTOR,
  AppointmentRole.CHAIRPERSON,
  AppointmentRole.HEAD,
];
