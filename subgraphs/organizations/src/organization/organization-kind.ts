import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** What kind of body an organization is. Stored as the name itself. */
export enum OrganizationKind {
  CENTRAL_BODY = "CENTRAL_BODY",
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

registerEnumeration(OrganizationKind, "OrganizationKind", ["Loại tổ chức", "Kind of an organization"], {
  CENTRAL_BODY: ["Cơ quan trung ương", "A central body"],
  PEOPLES_COMMITTEE: ["Ủy ban nhân dân (UBND)", "People's committee"],
  PEOPLES_COUNCIL: ["Hội đồng nhân dân (HĐND)", "People's council"],
  DEPARTMENT: ["Sở, ban, ngành cấp tỉnh", "A provincial department"],
  INSPECTORATE: ["Thanh tra tỉnh", "The provincial inspectorate"],
  DIVISION: ["Phòng", "A division"],
  SUBORDINATE_UNIT: ["Đơn vị trực thuộc", "A subordinate unit"],
  EMULATION_BOARD: ["Ban Thi đua - Khen thưởng", "The emulation and commendation board"],
  ENTERPRISE: ["Doanh nghiệp", "An enterprise"],
  PARTY_COMMITTEE: ["Cấp ủy, Tỉnh ủy, tổ chức cơ sở Đảng", "A Party committee or a base organization of the Party"],
  TRADE_UNION: ["Công đoàn", "Trade union"],
  YOUTH_UNION: ["Đoàn thanh niên", "Youth union"],
  MASS_ORGANIZATION: ["Tổ chức đoàn thể khác", "Another mass organization"],
});
