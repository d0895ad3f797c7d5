import "reflect-metadata";
import { describe, expect, test } from "vitest";
import { findDates } from "./date-grammar.js";
import { findDocumentReferences } from "./find-references.js";

const dates = (text: string) => findDocumentReferences(text).map((each) => each.issuedOn);

describe("dates as printed", () => {
  test.each([
    ["29/7/2019", "2019-07-29"],
    ["05/9/2016", "2016-09-05"],
    ["16/1/2023", "2023-01-16"],
    ["04.01.2018", "2018-01-04"],
    ["4-1-2018", "2018-01-04"],
    ["ngày 04 / 01 / 2018", "2018-01-04"],
    ["ngày 29 /7 /2019", "2019-07-29"],
    ["ngày 29/7/ 2019", "2019-07-29"],
    ["ngày 29- 7 -2019", "2019-07-29"],
    ["ngày 14 tháng 7 năm 2016", "2016-07-14"],
    ["Ngày 05 tháng 09 năm 2016", "2016-09-05"],
    ["29/02/2020", "2020-02-29"],
  ])("%s is %s", (text, value) => {
    expect(findDates(text)).toEqual([{ start: 0, end: text.length, value, isRange: false }]);
  });

  test.each(["31/4/2019", "29/2/2019", "7/29/2019", "0/5/2019", "ngày 32 tháng 1 năm 2019"])(
    "%s is a date the calendar lacks",
    (text) => expect(findDates(text)).toMatchObject([{ value: null }]),
  );

  test.each([
    "18/5",
    "11/6",
    "(1950 - 2020)",
    "tháng 7 năm 2019",
    "5/2019",
    "152/2025/NĐ-CP",
    "1/2/3/2019",
    "5/9/20166",
    "5/9-2016",
    "5 /9/2016",
    "20 - 11 - 1982",
  ])("%s is no full date", (text) => expect(findDates(text)).toEqual([]));

  test.each(["(11/6/1948-11/6/2018)", "(11/6/1948 - 11/6/2023)", "(03/02/1930 – 03/02/2020)"])(
    "%s is a range",
    (text) => {
      const found = findDates(text.replace("–", "-"));
      expect(found.length).toBeGreaterThan(0);
      expect(found.every((each) => each.isRange)).toBe(true);
    },
  );
});

describe("the date of a document", () => {
  test.each(["ngày 31/4", "ngày 31 tháng 4", "ngày 30/2", "ngày 7/29"])("%s exists in no year", (date) => {
    const [found] = findDocumentReferences(`Kế hoạch số 95/KH-UBND ${date} của UBND tỉnh`);
    expect(found).toMatchObject({ issuedOn: null, flags: ["INVALID_DATE"] });
  });

  test.each(["ngày 30/4", "ngày 29/2", "ngày 30 tháng 4"])("%s is a day without its year, and no mistake", (date) => {
    const [found] = findDocumentReferences(`Kế hoạch số 95/KH-UBND ${date} của UBND tỉnh`);
    expect(found).toMatchObject({ issuedOn: null, flags: [] });
  });

  test("a date goes over a line break, and begins the next line in small letters", () => {
    expect(dates("Đề án số 364/ĐA-CP ngày\n09 tháng 5 năm 2025")).toEqual(["2025-05-09"]);
    expect(dates("Báo cáo số 414/BC-UBPLTP15\nngày 03 tháng 6 năm 2025")).toEqual(["2025-06-03"]);
    expect(dates("Kế hoạch số 95/KH-UBND\nNgày 29/8/2019, Thanh tra tỉnh họp")).toEqual([null]);
    expect(dates("Kế hoạch số 95/KH-UBND\n\nngày 29/8/2019 họp")).toEqual([null]);
  });

  test("an impossible date gives null and a flag; the words stay", () => {
    const [found] = findDocumentReferences("Kế hoạch số 95/KH-UBND ngày 31/4/2019 của UBND tỉnh");
    expect(found).toMatchObject({
      issuedOn: null,
      flags: ["INVALID_DATE"],
      text: "Kế hoạch số 95/KH-UBND ngày 31/4/2019",
    });
  });

  test("never month before day", () => {
    expect(dates("Kế hoạch số 95/KH-UBND ngày 7/8/2019")).toEqual(["2019-08-07"]);
    expect(findDocumentReferences("Kế hoạch số 95/KH-UBND ngày 7/29/2019")[0]!.flags).toEqual(["INVALID_DATE"]);
  });

  test("the issuer may stand between number and date", () => {
    const [found] = findDocumentReferences(
      "Kế hoạch số 95/KH-UBND của UBND tỉnh ban hành ngày 29/7/2019, các sở thực hiện",
    );
    expect(found).toMatchObject({ issuedOn: "2019-07-29", text: "Kế hoạch số 95/KH-UBND" });
  });

  test("a date in brackets or after a comma, when nothing else can own it", () => {
    expect(dates("Kế hoạch 95/KH-UBND (29/7/2019) của UBND tỉnh")).toEqual(["2019-07-29"]);
    expect(dates("Kế hoạch 95/KH-UBND, ngày 29/7/2019 của UBND tỉnh")).toEqual(["2019-07-29"]);
    expect(dates("Thực hiện Kế hoạch 95/KH-UBND, ngày 29/8/2019, Thanh tra tỉnh họp")).toEqual([null]);
  });

  test("another clause, another document, a period, an anniversary: not its date", () => {
    expect(dates("Kế hoạch 95/KH-UBND của tỉnh; hội nghị ngày 29/7/2019")).toEqual([null]);
    expect(dates("Kế hoạch 95/KH-UBND và Quyết định 163/QĐ-UBND ngày 29/7/2019")).toEqual([null, "2019-07-29"]);
    expect(dates("Kế hoạch 95/KH-UBND và Công văn ngày 29/7/2019 của Sở")).toEqual([null]);
    expect(dates("Kế hoạch 95/KH-UBND thực hiện từ nay đến ngày 31/12/2018")).toEqual([null]);
    expect(dates("Kế hoạch 95/KH-UBND từ ngày 1/1/2018 đến ngày 31/12/2018")).toEqual([null]);
    expect(dates("Kế hoạch 95/KH-UBND kỷ niệm 11/6/1948 - 11/6/2018")).toEqual([null]);
  });

  test("left of the number only if it was issued on that day", () => {
    expect(dates("Ngày 16/1/2023, UBND tỉnh ban hành Kế hoạch số 21/KH-UBND")).toEqual(["2023-01-16"]);
    expect(dates("Ngày 16 tháng 1 năm 2023 UBND tỉnh đã ban hành Kế hoạch công tác năm 2023 số 21/KH-UBND")).toEqual([
      "2023-01-16",
    ]);
    expect(dates("Ngày 16/1/2023, UBND tỉnh triển khai Kế hoạch số 21/KH-UBND")).toEqual([null]);
    expect(dates("Ngày 16/1/2023, Sở ban hành Kế hoạch thực hiện Quyết định số 21/QĐ-UBND")).toEqual([null]);
    expect(dates("Họp ngày 16/1/2023. UBND tỉnh ban hành Kế hoạch số 21/KH-UBND")).toEqual([null]);
    expect(dates("Họp ngày 16/1/2023\nUBND tỉnh ban hành Kế hoạch số 21/KH-UBND")).toEqual([null]);
    expect(dates("Nhân ngày sinh (19/5/1890), UBND tỉnh ban hành Kế hoạch số 21/KH-UBND")).toEqual([null]);
    expect(dates("Theo Công văn ngày 3/3/2020 của Bộ, UBND tỉnh ban hành Kế hoạch số 21/KH-UBND")).toEqual([null]);
  });

  test("a point after an abbreviation does not end the sentence", () => {
    expect(dates("Ngày 16/1/2023, UBND TP. Lạng Sơn ban hành Kế hoạch số 21/KH-UBND")).toEqual(["2023-01-16"]);
  });

  test("the date of one document is not lent to the next", () => {
    expect(
      dates("Thực hiện Kế hoạch số 95/KH-UBND ngày 29/7/2019 của tỉnh, Thanh tra tỉnh ban hành Kế hoạch số 17/KH-TTT"),
    ).toEqual(["2019-07-29", null]);
    expect(
      dates(
        "Ngày 29/8/2019, thực hiện Kế hoạch số 95/KH-UBND ngày 29/7/2019, Thanh tra tỉnh ban hành Kế hoạch số 17/KH-TTT",
      ),
    ).toEqual(["2019-07-29", "2019-08-29"]);
  });

  test("a day inside the title yields to the day of issue", () => {
    expect(
      dates("Ngày 16/1/2023, UBND tỉnh ban hành Kế hoạch số 21/KH-UBND về tổ chức hội nghị ngày 20/2/2023"),
    ).toEqual(["2023-01-16"]);
    expect(dates("Kế hoạch số 21/KH-UBND về công tác thi đua ngày 16/1/2023")).toEqual(["2023-01-16"]);
  });
});
