import { describe, expect, it } from "vitest";
import { cleanPage } from "./clean-page.js";

describe("cleanPage", () => {
  it("keeps what stands between the counters and the menus", () => {
    const page = [
      "SỐ LƯỢT TRUY CẬP",
      "",
      ..."3460242",
      "Tin tức sự kiện Thứ Sáu, 26/01/2018, 16:15",
      "",
      "Sở TTTT ban hành Kế hoạch",
      "",
      "Phong trào thi đua được phát động từ nay đến ngày 31/12/2018./.",
      "Thời Nhiệm (tổng hợp)",
      "",
      "Số lượt người xem: 618 Bản inQuay lại",
      "TIN MỚI HƠN",
      "TIN ĐÃ ĐƯA",
      "Xem tiếp",
      "Xem theo ngày Xem theo ngày",
    ].join("\n");
    expect(cleanPage(page, { title: "Sở TTTT ban hành Kế hoạch", author: "Thời Nhiệm" })).toBe(
      "Phong trào thi đua được phát động từ nay đến ngày 31/12/2018.",
    );
  });

  it("removes names of blocks, the slogan and a date on a line of its own", () => {
    const page =
      "Skip to main content\nQuyết tâm thắng lợi \n PublishingPortal - Block_BanTin_ViewData\n17/01/2023\nTăng cỡ chữ Giảm cỡ chữ\nTheo Kế hoạch, các cơ quan.";
    expect(cleanPage(page, { slogan: "Quyết tâm thắng lợi" })).toBe("Theo Kế hoạch, các cơ quan.");
  });

  it("removes visit statistics, page numbers and advertisements", () => {
    const page =
      "Thông tin mới nhất\nThống kê truy cập\n  • Đang truy cập: 1\n  • Tổng lượt truy cập: 1\nĐăng nhập\nLượt xem: 701\nHội nghị.\n\nHN\nTin khác\n1 2 3 4 5  ... \n\nimage advertisement";
    expect(cleanPage(page, { author: "HN" })).toBe("Hội nghị.");
  });

  it("keeps words as printed, with their misprints, and makes spaces plain", () => {
    expect(cleanPage("phấn đầu, chỉ tiêukế hoạch của\u00A0 Tỉnh")).toBe("phấn đầu, chỉ tiêukế hoạch của Tỉnh");
  });

  it("keeps digits, dates and names within the text", () => {
    const page = "Kết quả:\n5\nnăm 2019\nNguyễn Văn A trình bày báo cáo";
    expect(cleanPage(page, { author: "Nguyễn Văn A" })).toBe(page);
  });
});
