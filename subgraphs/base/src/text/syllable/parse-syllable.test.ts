import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseSyllable } from "./parse-syllable.js";

it.each([
  ["nghiêng", { onset: "ngh", nucleus: "iê", coda: "ng", tone: "LEVEL" }],
  ["Thuyền", { onset: "th", nucleus: "uyê", coda: "n", tone: "HUYỀN" }],
  ["quý", { onset: "qu", nucleus: "y", coda: "", tone: "SẮC" }],
  ["quốc", { onset: "qu", nucleus: "ô", coda: "c", tone: "SẮC" }],
  ["giá", { onset: "gi", nucleus: "a", coda: "", tone: "SẮC" }],
  ["gì", { onset: "g", nucleus: "i", coda: "", tone: "HUYỀN" }],
  ["giếng", { onset: "gi", nucleus: "ê", coda: "ng", tone: "SẮC" }],
  ["ĐƯỢC", { onset: "đ", nucleus: "ươ", coda: "c", tone: "NẶNG" }],
  ["ủy", { onset: "", nucleus: "uy", coda: "", tone: "HỎI" }],
])("%s is an onset, a nucleus, a coda and a tone", (word, parts) => {
  expect(parseSyllable(word)).toEqual(parts);
  expect(parseSyllable(word.normalize("NFD"))).toEqual(parts);
  expect(parseSyllable(word.toUpperCase())).toEqual(parts);
});

it.each(["hoá hóa", "uỷ ủy", "khoẻ khỏe", "thuý thúy", "toà tòa"])("%s is one syllable in two styles", (pair) => {
  const [one, other] = pair.split(" ").map((word) => parseSyllable(word));
  expect(one).not.toBeNull();
  expect(one).toEqual(other);
});

it.each(
  "quả khuỷu hoàn toán ngoằn nghèo xoong quỳnh huýt nguyệt khuya rượu giữ gìn giặt yêu ý Mỹ kỷ sỹ quyển khuyến ngoéo Kạn Quới gạo ghế nghĩ thuở Tuyên Huế Đắk".split(
    " ",
  ),
)("%s is a syllable", (word) => {
  expect(parseSyllable(word)).not.toBeNull();
});

it.each(
  "céng nge ghà cè ngì H Hng ng thêi héi hàt hòc Nguyeãn Traàn müller josé áá hoaà tiêukế đđi qá Lª wá fở zạ áó hãch 2019".split(
    " ",
  ),
)("%s is no syllable", (word) => {
  expect(parseSyllable(word)).toBeNull();
});

it("reads nearly all marked words of the seed data: the rest is joined by misprint, or of another language", () => {
  const folder = new URL("../../../../campaigns/src/seed/data/articles/", import.meta.url);
  const words = readdirSync(folder)
    .flatMap((file) => readFileSync(new URL(file, folder), "utf8").match(/\p{L}+/gu) ?? [])
    .filter((word) => /[^\0-\u007F]/.test(word));
  const unread = words.filter((word) => !parseSyllable(word));
  expect(words.length).toBeGreaterThan(1_000);
  expect(unread.length / words.length, [...new Set(unread)].join(" ")).toBeLessThan(0.01);
});
