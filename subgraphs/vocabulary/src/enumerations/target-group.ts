import { registerEnumType } from "type-graphql";

/** Whom a campaign addresses. Names: the glossary's. */
export enum TargetGroup {
  CADRE = "CADRE",
  CIVIL_SERVANT = "CIVIL_SERVANT",
  PUBLIC_EMPLOYEE = "PUBLIC_EMPLOYEE",
  EMPLOYEE = "EMPLOYEE",
  DIRECT_WORKER = "DIRECT_WORKER",
  WORKER = "WORKER",
  FARMER = "FARMER",
  SPECIALIST = "SPECIALIST",
  ENTERPRISE = "ENTERPRISE",
  AGENCY = "AGENCY",
}

registerEnumType(TargetGroup, {
  name: "TargetGroup",
  description: "Đối tượng tham gia thi đua. Group that a campaign addresses.",
  valuesConfig: {
    CADRE: { description: "Cán bộ. Cadres." },
    CIVIL_SERVANT: { description: "Công chức. Civil servants." },
    PUBLIC_EMPLOYEE: { description: "Viên chức. Public employees." },
    EMPLOYEE: { description: "Người lao động. Employees." },
    DIRECT_WORKER: { description: "Người lao động trực tiếp. Workers who produce or serve directly." },
    WORKER: { description: "Công nhân. Workers." },
    FARMER: { description: "Nông dân. Farmers." },
    SPECIALIST: { description: "Chuyên viên. Specialists." },
    ENTERPRISE: { description: "Doanh nghiệp. Enterprises." },
    AGENCY: { description: "Cơ quan, đơn vị. Agencies and units." },
  },
});
