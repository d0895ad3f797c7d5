import "reflect-metadata";
import { describe, expect, test } from "vitest";
import { documentIdentity } from "./identity.js";
import { parseDocumentReference } from "./parse-reference.js";

describe("identity", () => {
  const province = "0190b5a0-0000-7000-8000-000000000001";

  test("02/CT-UBND of 2018 is another document than that of 2019, and of another province", () => {
    const of = (date: string, organization = province) =>
      documentIdentity(organization, parseDocumentReference(`Chỉ thị 02/CT-UBND ngày ${date}`));
    expect(of("04/01/2018")).toBe(of("5/6/2018"));
    expect(of("04/01/2018")).not.toBe(of("04/01/2019"));
    expect(of("04/01/2018")).not.toBe(of("04/01/2018", "0190b5a0-0000-7000-8000-000000000002"));
  });

  test("two laws carry 06, two circulars 15/2025", () => {
    const of = (text: string) => documentIdentity(province, parseDocumentReference(text));
    expect(of("06/2022/QH15")).not.toBe(of("06/2026/QH16"));
    expect(of("12/KH-UBND ngày 1/2/2020")).not.toBe(of("12a/KH-UBND ngày 1/2/2020"));
  });

  test("is not known without a year, a number or, for the Party, a term", () => {
    expect(documentIdentity(province, parseDocumentReference("02/CT-UBND"))).toBeNull();
    expect(documentIdentity(null, parseDocumentReference("152/2025/NĐ-CP"))).toBeNull();
    expect(documentIdentity(province, parseDocumentReference("Luật công chức"))).toBeNull();
    const party = parseDocumentReference("Chỉ thị 05-CT/TW ngày 15/5/2016");
    expect(documentIdentity(province, party)).toBeNull();
    expect(documentIdentity(province, { ...party, term: "2016-2021" })).toContain("2016-2021");
  });
});
