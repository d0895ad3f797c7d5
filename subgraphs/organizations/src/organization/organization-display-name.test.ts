import { expect, it } from "vitest";
import { organizationDisplayName } from "./organization-display-name.js";

it.each([
  ["Sở Thông tin và Truyền thông", "tỉnh Bạc Liêu", "Sở Thông tin và Truyền thông tỉnh Bạc Liêu"],
  ["Thanh tra tỉnh", "tỉnh Bạc Liêu", "Thanh tra tỉnh Bạc Liêu"],
  ["Tỉnh ủy", "tỉnh Bạc Liêu", "Tỉnh ủy Bạc Liêu"],
  ["Thanh tra tỉnh Cà Mau", "tỉnh Cà Mau", "Thanh tra tỉnh Cà Mau"],
  ["Sở Du lịch", "thành phố Huế", "Sở Du lịch thành phố Huế"],
  ["Bộ Nội vụ", null, "Bộ Nội vụ"],
])("%s of %s is displayed as %s", (name, province, shown) => {
  expect(organizationDisplayName(name, province)).toBe(shown);
});

it("a province that is not verified is marked, unless the name contains it", () => {
  expect(organizationDisplayName("Thanh tra tỉnh", "tỉnh Bạc Liêu", true)).toBe(
    "Thanh tra tỉnh Bạc Liêu (tỉnh chưa kiểm chứng)",
  );
  expect(organizationDisplayName("Thanh tra tỉnh Cà Mau", "tỉnh Cà Mau", true)).toBe("Thanh tra tỉnh Cà Mau");
});
