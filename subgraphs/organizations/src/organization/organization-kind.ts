import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The kinds of organizations. Stored by name. */
export enum OrganizationKind {
  CENTRAL_ORGANIZATION = "CENTRAL_ORGANIZATION",
  PEOPLES_COMMITTEE = "PEOPLES_COMMITTEE",
  PEOPLES_COUNCIL = "PEOPLES_COUNCIL",
  DEPARTMENT = "DEPARTMENT",
  INSPECTORATE = "INSPECTORATE",
  DIVISION = "DIVISION",
  SUBORDINATE_UNIT = "SUBORDINATE_UNIT",
  EMULATION_BOARD = "EMULATION_BOARD",
  ENTERPRISE = "ENTERPRISE",
  PARTY_COMMITTEE = "PARTY_COMMITTEE",
  TRADE_UNION = "TRADE_UNION",
  YOUTH_UNION = "YOUTH_UNION",
  MASS_ORGANIZATION = "MASS_ORGANIZATION",
}

registerEnumeration(OrganizationKind, "OrganizationKind", ["Loại tổ chức", "The kinds of organizations"], {
  CENTRAL_ORGANIZATION: ["Cơ quan trung ương", "A central organization"],
  PEOPLES_COMMITTEE: ["Ủy ban nhân dân (UBND)", "A people's committee"],
  PEOPLES_COUNCIL: ["Hội đồng nhân dân (HĐND)", "A people's council"],
  DEPARTMENT: ["Sở, ban, ngành cấp tỉnh", "A provincial department"],
  INSPECTORATE: ["Thanh tra tỉnh", "A provincial inspectorate"],
  DIVISION: ["Phòng", "A division"],
  SUBORDINATE_UNIT: ["Đơn vị trực thuộc", "A subordinate unit"],
  EMULATION_BOARD: ["Ban Thi đua - Khen thưởng", "An emulation and commendation board"],
  ENTERPRISE: ["Doanh nghiệp", "An enterprise"],
  PARTY_COMMITTEE: ["Cấp ủy, Tỉnh ủy, tổ chức cơ sở Đảng", "A Party committee or a grassroots Party organization"],
  TRADE_UNION: ["Công đoàn", "A trade union"],
  YOUTH_UNION: ["Đoàn thanh niên", "A youth union"],
  MASS_ORGANIZATION: ["Tổ chức đoàn thể khác", "Another mass organization"],
});
