import { expect, it } from "vitest";
import { joinedSyllables } from "./joined-syllables.js";

it("parts words that were run together, and nothing else", () => {
  expect(joinedSyllables("nhiệm vụ, chỉ tiêukế hoạch Nhà nước")).toBe("tieu ke");
  expect(joinedSyllables("Bản inQuay lại")).toBe("in quay");
});

it.each([
  "nghiệp",
  "khuyến",
  "thường",
  "người",
  "giấy",
  "gìn",
  "quyết",
  "ngoằn",
  "xoay",
  "khoa học",
  "Đảng",
  "SNV",
  "2019",
  "",
])("leaves %j alone", (word) => {
  expect(joinedSyllables(word)).toBe("");
});
