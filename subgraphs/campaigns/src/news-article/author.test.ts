import { expect, it } from "vitest";
import { isInitials } from "./author.js";

it("distinguishes initials from names", () => {
  expect(["HN", "N.A.", "Đ"].map(isInitials)).toEqual([true, true, true]);
  expect(["Thanh Thuyên", "Nguyễn Như Thủy", "Hn", "", "SKHCNLS"].map(isInitials)).toEqual(Array(5).fill(false));
});
