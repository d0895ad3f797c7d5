import "reflect-metadata";
import { describe, expect, test } from "vitest";
import { parseDocumentReference } from "./parse-reference.js";

describe("one citation", () => {
  test("number, date, issuer and subject are read from the words", () => {
    const text =
      "Công văn số 1295/SNV-BTĐKH ngày 14/7/2016 của Sở Nội vụ về việc tiếp tục giới thiệu các gương điển hình tiên tiến.";
    expect(parseDocumentReference(text)).toMatchObject({
      text,
      number: 1295,
      issuedOn: "2016-07-14",
      issuer: "Sở Nội vụ",
      title: "về việc tiếp tục giới thiệu các gương điển hình tiên tiến",
      unitSymbol: "BTĐKH",
      suggestion: "BTĐKT",
    });
  });

  test("the signer of a UBND directive is the chairman: symbol and issuer differ", () => {
    expect(parseDocumentReference("Chỉ thị số 02/CT-UBND ngày 04/01/2018 của Chủ tịch UBND tỉnh")).toMatchObject({
      issuerSymbol: "UBND",
      issuer: "Chủ tịch UBND tỉnh",
      title: null,
    });
  });

  test("a ministry keeps the commas of its name", () => {
    expect(
      parseDocumentReference("Thông tư 5/2020/TT-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch về thi đua").issuer,
    ).toBe("Bộ Văn hóa, Thể thao và Du lịch");
  });

  test("a law keeps the name in front of its number", () => {
    expect(parseDocumentReference("Luật Thi đua, khen thưởng số 06/2022/QH15")).toMatchObject({
      title: "Luật Thi đua, khen thưởng",
      documentType: "LAW",
      type: null,
      year: 2022,
    });
    expect(parseDocumentReference("Nghị quyết của Quốc hội số 202/2025/QH15")).toMatchObject({
      documentType: "RESOLUTION",
    });
  });

  test("a congress resolution has no number; ordinal and term are kept as numbers and as printed", () => {
    expect(parseDocumentReference("Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV")).toMatchObject({
      number: null,
      kind: null,
      symbol: null,
      type: "NQ",
      documentType: "RESOLUTION",
      title: "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV",
      ordinal: 15,
      ordinalRaw: "XV",
      term: null,
    });
    const banner = "Nghị quyết Đại hội Đảng bộ tỉnh Lạng Sơn lần thứ XVI, nhiệm kỳ 2015 - 2020\u00A0";
    expect(parseDocumentReference(banner)).toMatchObject({
      text: banner,
      ordinal: 16,
      ordinalRaw: "XVI",
      term: "2015-2020",
    });
    expect(parseDocumentReference("Nghị quyết Đại hội XIII của Đảng").ordinal).toBe(13);
    expect(parseDocumentReference("Đại hội Việt Nam lần thứ IIII").ordinal).toBeNull();
  });

  test("a citation without a number still has its type, issuer and date", () => {
    expect(
      parseDocumentReference("Chỉ thị của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng"),
    ).toMatchObject({
      number: null,
      documentType: "DIRECTIVE",
      issuer: "Bộ Chính trị",
      title: "Chỉ thị của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng",
    });
    expect(parseDocumentReference("Luật công chức")).toMatchObject({
      documentType: "LAW",
      title: "Luật công chức",
      issuer: null,
    });
    expect(parseDocumentReference("Công văn ngày 14 tháng 7 năm 2016 của Sở Nội vụ")).toMatchObject({
      issuedOn: "2016-07-14",
      issuer: "Sở Nội vụ",
    });
    expect(parseDocumentReference("Công văn ngày 31/4/2016")).toMatchObject({
      issuedOn: null,
      flags: ["INVALID_DATE"],
    });
  });

  test("the Party pattern of an organization outside the Party stays raw", () => {
    expect(parseDocumentReference("80-QĐ/TNVN")).toMatchObject({
      number: null,
      kind: null,
      symbol: null,
      title: "80-QĐ/TNVN",
    });
  });

  test("words that are no document at all come back as they are", () => {
    expect(parseDocumentReference("văn bản hướng dẫn")).toMatchObject({
      documentType: null,
      title: "văn bản hướng dẫn",
    });
    expect(parseDocumentReference("")).toMatchObject({ text: "", title: null, number: null });
  });
});
