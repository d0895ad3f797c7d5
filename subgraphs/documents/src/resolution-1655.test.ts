import "reflect-metadata";
import { describe, expect, test } from "vitest";
import { findDocumentReferences } from "./find-references.js";
import { findOwnReference } from "./own-reference.js";

/** Resolution 1655/NQ-UBTVQH15, a legal act: all parts that cite documents, as a public data set carries them in Markdown. */
const resolution = `  ----------------------- -----------------------------------------------
    **ỦY BAN THƯỜNG VỤ\\        **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\\
         QUỐC HỘI\\                 Độc lập - Tự do - Hạnh phúc\\
     \\-\\-\\-\\-\\-\\-\\--**            \\-\\-\\-\\-\\-\\-\\-\\-\\-\\-\\-\\-\\-\\--**

   Số: 1655/NQ-UBTVQH15         *Hà Nội, ngày 16 tháng 6 năm 2025*
  ----------------------- -----------------------------------------------

** **

**NGHỊ QUYẾT**

VỀ VIỆC SẮP XẾP CÁC ĐƠN VỊ HÀNH CHÍNH CẤP XÃ CỦA TỈNH CÀ MAU NĂM 2025

**ỦY BAN THƯỜNG VỤ QUỐC HỘI**

*Căn cứ* *Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam đã được sửa
đổi, bổ sung một số điều theo Nghị quyết số* *203/2025/QH15;*

*Căn cứ* *Luật Tổ chức chính quyền địa phương số 72/2025/QH15;*

*Căn cứ Nghị quyết số* *202/2025/QH15 ngày 12 tháng 6 năm 2025 của Quốc
hội về sắp xếp đơn vị hành chính cấp tỉnh;*

*Căn cứ Nghị quyết số* *76/2025/UBTVQH15 ngày 14 tháng 4 năm 2025 của Ủy
ban Thường vụ Quốc hội về việc sắp xếp đơn vị hành chính năm 2025;*

*Xét đề nghị của Chính phủ tại Tờ trình số 363/TTr-CP và Đề án số
364/ĐA-CP ngày 09 tháng 5 năm 2025, Báo cáo thẩm tra số 414/BC-UBPLTP15
ngày 03 tháng 6 năm 2025 của Ủy ban Pháp luật và Tư pháp,*

**QUYẾT NGHỊ:**

**Điều 1. Sắp xếp các đơn vị hành chính cấp xã của tỉnh Cà Mau**

Trên cơ sở Đề án số 364/ĐA-CP ngày 09 tháng 5 năm 2025 của Chính phủ về
sắp xếp đơn vị hành chính cấp xã của tỉnh Cà Mau (mới) năm 2025, Ủy ban
Thường vụ Quốc hội quyết định sắp xếp để thành lập các đơn vị hành chính

2\\. Giao Chính phủ, căn cứ vào Nghị quyết này và Đề án số 364/ĐA-CP ngày
09 tháng 5 năm 2025 của Chính phủ, tổ chức việc xác định chính xác diện
tích tự nhiên của các đơn vị hành chính cấp xã và công bố công khai
trước ngày 30 tháng 9 năm 2025; đồng thời, khẩn trương triển khai công
tác đo đạc, xác định phạm vi ranh giới của các đơn vị hành chính trên
thực địa để lập hồ sơ về địa giới đơn vị hành chính theo quy định.

*Nghị quyết này được Ủy ban Thường vụ Quốc hội nước Cộng hòa xã hội chủ
nghĩa Việt Nam khóa XV thông qua ngày 16 tháng 6 năm 2025.*`;

const scheme = { documentType: "SCHEME", number: 364, symbol: "ĐA-CP", issuedOn: "2025-05-09" };

describe("the resolution on the communes of Cà Mau", () => {
  test("is parsed with all its references", () => {
    const found = findDocumentReferences(resolution);
    expect(found).toMatchObject([
      { documentType: "RESOLUTION", number: 1655, symbol: "NQ-UBTVQH15" },
      { documentType: "RESOLUTION", number: 203, year: 2025, symbol: "QH15", issuedOn: null },
      { documentType: "LAW", number: 72, year: 2025, symbol: "QH15", issuedOn: null },
      { documentType: "RESOLUTION", number: 202, year: 2025, symbol: "QH15", issuedOn: "2025-06-12" },
      { documentType: "RESOLUTION", number: 76, year: 2025, symbol: "UBTVQH15", issuedOn: "2025-04-14" },
      { documentType: "SUBMISSION", number: 363, symbol: "TTr-CP", issuedOn: null },
      scheme,
      { documentType: "REPORT", number: 414, symbol: "BC-UBPLTP15", issuedOn: "2025-06-03" },
      scheme,
      scheme,
    ]);
    expect(found.flatMap((each) => each.flags)).toEqual([]);
    for (const each of found) expect(resolution.slice(each.start, each.end)).toBe(each.text);
  });

  test("has its own number and date in its head", () => {
    expect(findOwnReference(resolution)).toMatchObject({
      documentType: "RESOLUTION",
      number: 1655,
      symbol: "NQ-UBTVQH15",
      issuedOn: "2025-06-16",
      flags: [],
    });
  });
});
