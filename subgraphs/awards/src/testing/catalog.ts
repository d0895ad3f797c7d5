import type { TestGraph } from "@thidua/kit/testing";

const types = `mutation ($input: CreateCommendationTypeInput!) { createCommendationType(input: $input) { commendationType { id } userErrors { code } } }`;
const forms = `mutation ($input: CreateAwardFormInput!) { createAwardForm(input: $input) { awardForm { id } userErrors { code message field } } }`;

/** The titles and forms of the tests, in force from 2024-01-01. */
const catalog = [
  {
    key: "GRASSROOTS_EMULATION_FIGHTER",
    code: "CSTĐCS",
    labelVi: "Chiến sĩ thi đua cơ sở",
    labelEn: "Grassroots emulation fighter",
    category: "EMULATION_TITLE",
    level: "UNIT",
    subjectKinds: ["INDIVIDUAL"],
    precedence: 400,
  },
  {
    key: "ADVANCED_WORK_COLLECTIVE",
    code: "TTLĐTT",
    labelVi: "Tập thể lao động tiên tiến",
    labelEn: "Advanced work collective",
    category: "EMULATION_TITLE",
    level: "UNIT",
    subjectKinds: ["COLLECTIVE"],
    precedence: 410,
  },
  {
    key: "CULTURAL_FAMILY",
    code: "GĐVH",
    labelVi: "Gia đình văn hóa",
    labelEn: "Cultural family",
    category: "EMULATION_TITLE",
    level: "COMMUNE",
    subjectKinds: ["HOUSEHOLD"],
    precedence: 600,
  },
  {
    key: "COMMENDATION_CERTIFICATE",
    code: "GK",
    labelVi: "Giấy khen",
    labelEn: "Certificate of commendation",
    category: "COMMENDATION_CERTIFICATE",
    level: "UNIT",
    subjectKinds: ["INDIVIDUAL", "COLLECTIVE", "HOUSEHOLD"],
    precedence: 450,
  },
  {
    key: "LABOR_ORDER",
    code: "HCLĐ",
    labelVi: "Huân chương Lao động",
    labelEn: "Labor Order",
    category: "ORDER",
    level: "STATE",
    subjectKinds: ["INDIVIDUAL", "COLLECTIVE"],
    grades: [1, 2, 3],
    precedence: 105,
  },
];

/** Creates the catalogs that decisions refer to: five titles and forms, and the types MERIT and CAMPAIGN. */
export async function addCatalog(graph: TestGraph): Promise<void> {
  for (const form of catalog) await graph.data(forms, { input: { ...form, validFrom: "2024-01-01" } });
  for (const [position, code] of ["MERIT", "CAMPAIGN"].entries()) {
    await graph.data(types, { input: { code, position, labelVi: code, labelEn: code, validFrom: "2024-01-01" } });
  }
}
