import { expect, test } from "vitest";
import { parseSyllable } from "./index.js";
import { isPlainSyllable } from "./is-plain-syllable.js";

const words =
  "nghiep nghe nong cong so khao khoa hoc nguoi truong thuong quoc qui gi gin gieng giua y te uy ban duong huyen oanh xoong khuyu yeu".split(
    " ",
  );

test.each(words)("%s can be a syllable", (word) => expect(isPlainSyllable(word)).toBe(true));

test.each("nge tuonq thanhtra giangg bnag trwongf hocj bag khnah ci ka2 ghao zu w qo h 2020 lieeu".split(" "))(
  "%s cannot",
  (word) => expect(isPlainSyllable(word)).toBe(false),
);

test("every syllable that is written with its marks is one without them", () => {
  const written = "Nghị quyết kỷ luật gìn giữ giếng nghiêng quyển sách khuya khoắn Đắk Lắk thuở xoè loà hoá quý".split(
    " ",
  );
  for (const syllable of written) {
    expect(parseSyllable(syllable)).not.toBeNull();
    const plain = syllable.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");
    expect([syllable, isPlainSyllable(plain)]).toEqual([syllable, true]);
  }
});
