import { expect, it } from "vitest";
import { canBeNameOf } from "./author-name.js";

it.each([
  ["Nguyễn Thúy Hòa", "Nguyễn Thúy Hòa"],
  ["NGUYỄN THÚY HÒA", "Nguyễn Thúy Hòa"],
  ["Nguyễn Thuý  Hoà ", "Nguyễn Thúy Hòa"],
  ["Nguyễn Thúy Hòa".normalize("NFD"), "Nguyễn Thúy Hòa"],
  ["Nguyen Thuy Hoa", "Nguyễn Thúy Hòa"],
  ["Ông Nguyễn Thúy Hòa", "Nguyễn Thúy Hòa"],
  ["PGS.TS.Nguyễn Thúy Hòa", "Nguyễn Thúy Hòa"],
  ["đồng chí Nguyễn Thúy Hòa (chủ nhiệm)", "Nguyễn Thúy Hòa"],
  ["Nguyễn Thúy Hòa, Trưởng phòng", "Nguyễn Thúy Hòa"],
  ["Nguyễn Thúy Hòa - Sở Y tế", "Nguyễn Thúy Hòa"],
  ["Ng. T. Hòa", "Nguyễn Thúy Hòa"],
  ["N.T.Hòa", "Nguyễn Thúy Hòa"],
  ["Thúy Hòa", "Nguyễn Thúy Hòa"],
  ["H’Hen Niê", "H'Hen Niê"],
  ["H Hen Nie", "H Hen Niê"],
])("“%s” can be the name of %s", (printed, fullName) => {
  expect(canBeNameOf(printed, fullName)).toBe(true);
});

it.each([
  ["Nguyễn Thúy Hoa", "Nguyễn Thúy Hòa"],
  ["Trần Thúy Hòa", "Nguyễn Thúy Hòa"],
  ["Nguyễn Thị Hòa", "Nguyễn Thúy Hòa"],
  ["Nguyễn Thúy Hòa Bình", "Nguyễn Thúy Hòa"],
  ["Tr. T. Hòa", "Nguyễn Thúy Hòa"],
  ["Trần Thị B", "Nguyễn Văn A"],
  ["Hoàng Văn Đô", "Hoàng Văn Độ"],
])("“%s” is not the name of %s", (printed, fullName) => {
  expect(canBeNameOf(printed, fullName)).toBe(false);
});
