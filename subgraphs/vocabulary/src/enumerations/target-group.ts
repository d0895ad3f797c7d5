import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The groups that a campaign addresses, named as in the glossary. */
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

registerEnumeration(TargetGroup, "TargetGroup", ["Đối tượng tham gia thi đua", "A group that a campaign addresses"], {
  CADRE: ["Cán bộ", "Cadres"],
  CIVIL_SERVANT: ["Công chức", "Civil servants"],
  PUBLIC_EMPLOYEE: ["Viên chức", "Public employees"],
  EMPLOYEE: ["Người lao động", "Employees"],
  DIRECT_WORKER: ["Người lao động trực tiếp", "Workers who produce or serve directly"],
  WORKER: ["Công nhân", "Workers"],
  FARMER: ["Nông dân", "Farmers"],
  SPECIALIST: ["Chuyên viên", "Specialists"],
  ENTERPRISE: ["Doanh nghiệp", "Enterprises"],
  AGENCY: ["Cơ quan, đơn vị", "Agencies and units"],
});
