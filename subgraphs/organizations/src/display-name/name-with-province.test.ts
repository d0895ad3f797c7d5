import { expect, it } from "vitest";
import { nameWithProvince } from "./name-with-province.js";

it.each([
  ["Sở Thông tin và Truyền thông", "tỉnh Bạc Liêu", "Sở Thông tin và Truyền thông tỉnh Bạc Liêu"],
  ["Thanh tra tỉnh", "tỉnh Bạc Liêu", "Thanh tra tỉnh Bạc Liêu"],
  ["Tỉnh ủy", "tỉnh Bạc Liêu", "Tỉnh ủy Bạc Liêu"],
  ["Thanh tra tỉnh Cà Mau", "tỉnh Cà Mau", "Thanh tra tỉnh Cà Mau"],
  ["Sở Du lịch", "thành phố Huế", "Sở Du lịch thành phố Huế"],
  ["Bộ Nội vụ", null, "Bộ Nội vụ"],
])("%s of %s is displayed as %s", (name, province, shown) => {
  expect(nameWithProvince(name, province)).toBe(shown);
});
