import { registerEnumType } from "type-graphql";

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

registerEnumType(OrganizationKind, {
  name: "OrganizationKind",
  description: "Loại tổ chức. Kind of an organization.",
  valuesConfig: {
    CENTRAL_BODY: { description: "Cơ quan trung ương. A central body." },
    PEOPLES_COMMITTEE: { description: "Ủy ban nhân dân (UBND). People's committee." },
    PEOPLES_COUNCIL: { description: "Hội đồng nhân dân (HĐND). People's council." },
    DEPARTMENT: { description: "Sở, ban, ngành cấp tỉnh. A provincial department." },
    INSPECTORATE: { description: "Thanh tra tỉnh. The provincial inspectorate." },
    DIVISION: { description: "Phòng. A division." },
    SUBORDINATE_UNIT: { description: "Đơn vị trực thuộc. A subordinate unit." },
    EMULATION_BOARD: { description: "Ban Thi đua - Khen thưởng. The emulation and commendation board." },
    ENTERPRISE: { description: "Doanh nghiệp. An enterprise." },
    PARTY_COMMITTEE: {
      description: "Cấp ủy, Tỉnh ủy, tổ chức cơ sở Đảng. A Party committee or a base organization of the Party.",
    },
    TRADE_UNION: { description: "Công đoàn. Trade union." },
    YOUTH_UNION: { description: "Đoàn thanh niên. Youth union." },
    MASS_ORGANIZATION: { description: "Tổ chức đoàn thể khác. Another mass organization." },
  },
});
