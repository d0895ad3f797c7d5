import { registerEnumType } from "type-graphql";

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

registerEnumType(AppointmentRole, {
  name: "AppointmentRole",
  description: "Chức vụ, nhiệm vụ trong tổ chức. A role in an organization.",
  valuesConfig: {
    DIRECTOR: { description: "Giám đốc. Director." },
    DEPUTY_DIRECTOR: { description: "Phó Giám đốc. Deputy director." },
    CHAIRPERSON: { description: "Chủ tịch, ví dụ Chủ tịch UBND. Chairperson." },
    VICE_CHAIRPERSON: { description: "Phó Chủ tịch. Vice chairperson." },
    HEAD: {
      description: "Người đứng đầu với tên gọi khác (Chánh Thanh tra, Trưởng phòng, Bí thư). Head by another name.",
    },
    DEPUTY_HEAD: { description: "Cấp phó của người đứng đầu với tên gọi khác. Deputy of such a head." },
    EMULATION_OFFICER: {
      description: "Cán bộ làm công tác thi đua, khen thưởng. Officer in charge of emulation and commendation.",
    },
  },
});

/** The roles of a body's head (người đứng đầu). */
export const headRoles: readonly AppointmentRole[] = [
  AppointmentRole.DIRECTOR,
  AppointmentRole.CHAIRPERSON,
  AppointmentRole.HEAD,
];
