import "reflect-metadata";
import { describe, expect, test } from "vitest";
import { DocumentReferenceFlag } from "./document-reference-flag.js";
import { DocumentReferenceKind } from "./document-reference-kind.js";
import { findDocumentReferences } from "./find-references.js";

const { ADMINISTRATIVE, LEGISLATIVE, PARTY } = DocumentReferenceKind;

describe("the eleven citations of the source articles", () => {
  test("a plan carries out another: one date stands after its number, one before it", () => {
    const found = findDocumentReferences(
      "Thực hiện Kế hoạch số 95/KH-UBND ngày 29/7/2019 của Ủy ban nhân dân tỉnh, ngày 29/8/2019, Thanh tra tỉnh ban hành Kế hoạch số 17/KH-TTT về tổ chức phong trào thi đua phát huy sáng kiến, cải tiến kỹ thuật lập thành tích chào mừng các ngày lễ lớn năm 2019",
    );
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({
      text: "Kế hoạch số 95/KH-UBND ngày 29/7/2019",
      kind: ADMINISTRATIVE,
      number: 95,
      numberRaw: "95",
      year: null,
      type: "KH",
      documentType: "PLAN",
      issuerSymbol: "UBND",
      unitSymbol: null,
      issuedOn: "2019-07-29",
      flags: [],
    });
    expect(found[1]).toMatchObject({
      text: "Kế hoạch số 17/KH-TTT",
      kind: ADMINISTRATIVE,
      number: 17,
      type: "KH",
      issuerSymbol: "TTT",
      issuedOn: "2019-08-29",
      flags: [],
    });
  });

  test("a zero-padded number keeps both values; the year range of the theme is no date", () => {
    const found = findDocumentReferences(
      "phấn đầu hoàn thành xuất sắc nhiệm vụ, chỉ tiêu kế hoạch Nhà nước được giao và Kế hoạch phát triển kinh tế - xã hội năm 2018, ngày 24/01/2018, Sở Thông tin và Truyền thông (TTTT) ban hành Kế hoạch số 03/KH-STTTT phát động phong trào thi đua năm 2018, với chủ đề: “kỷ niệm 70 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc (11/6/1948-11/6/2018)”.",
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      kind: ADMINISTRATIVE,
      number: 3,
      numberRaw: "03",
      issuerSymbol: "STTTT",
      issuedOn: "2018-01-24",
    });
  });

  test("the date before the number has a month without zero", () => {
    const found = findDocumentReferences(
      "Ban hành Kế hoạch công tác thi đua, khen thưởng năm 2023\nNgày 16/1/2023, UBND tỉnh ban hành Kế hoạch số 21/KH-UBND về công tác thi đua, khen thưởng năm 2023.",
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ number: 21, type: "KH", issuerSymbol: "UBND", issuedOn: "2023-01-16" });
  });

  test("a plan without the word số and a letter whose unit is misspelt", () => {
    const found = findDocumentReferences(
      "Sở KH&CN đã triển khai thực hiện Kế hoạch 3617/KH-UBND ngày 15/12/2015 của Ủy ban nhân dân tỉnh Cao Bằng, Công văn số 1295/SNV-BTĐKH ngày 14/7/2016 của Sở Nội vụ về việc tiếp tục giới thiệu các gương điển hình tiên tiến giai đoạn 2015-2020, trên cơ sở đó Sở đã phát hiện, lựa chọn 12 tập thể và 56 cá nhân",
    );
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({ number: 3617, type: "KH", issuerSymbol: "UBND", issuedOn: "2015-12-15" });
    expect(found[1]).toMatchObject({
      kind: ADMINISTRATIVE,
      number: 1295,
      type: "CV",
      documentType: "OFFICIAL_LETTER",
      issuerSymbol: "SNV",
      unitSymbol: "BTĐKH",
      issuedOn: "2016-07-14",
      flags: [DocumentReferenceFlag.SUSPECTED_TYPO],
      suggestion: "BTĐKT",
    });
  });

  test("a Party directive without the word số and without a date", () => {
    const found = findDocumentReferences(
      "theo tinh thần Chỉ thị 34-CT/TW của Bộ Chính trị và thực hiện tốt Luật Thi đua, khen thưởng và các văn bản hướng dẫn.",
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      text: "Chỉ thị 34-CT/TW",
      kind: PARTY,
      number: 34,
      type: "CT",
      issuerSymbol: "TW",
      symbol: "CT/TW",
      issuedOn: null,
      flags: [],
    });
  });

  test("directives of the Prime Minister, of a chairman and of the Party, of one article", () => {
    const found = findDocumentReferences(
      "2. Tiếp tục thực hiện Chỉ thị số 26/CT-TTg ngày 05/9/2016 của Thủ tướng Chính phủ về tăng cường kỷ luật, Chỉ thị số 02/CT-UBND ngày 04/01/2018 của Chủ tịch UBND tỉnh về việc tăng cường kỷ luật. Áp dụng TCVN ISO 9001.\n\n" +
        "4. Gắn các phong trào thi đua thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị về “Đẩy mạnh học tập”.\n\n" +
        "5. Thực hiện nghiêm túc Chỉ thị số 05/2008/CT-TTg ngày 31/01/2008 của Thủ tướng Chính phủ về nâng cao hiệu quả",
    );
    expect(
      found.map((each) => [
        each.kind,
        each.number,
        each.numberRaw,
        each.year,
        each.type,
        each.issuerSymbol,
        each.issuedOn,
      ]),
    ).toEqual([
      [ADMINISTRATIVE, 26, "26", null, "CT", "TTg", "2016-09-05"],
      [ADMINISTRATIVE, 2, "02", null, "CT", "UBND", "2018-01-04"],
      [PARTY, 5, "05", null, "CT", "TW", "2016-05-15"],
      [LEGISLATIVE, 5, "05", 2008, "CT", "TTg", "2008-01-31"],
    ]);
    expect(found.every((each) => each.documentType === "DIRECTIVE" && each.flags.length === 0)).toBe(true);
  });
});
