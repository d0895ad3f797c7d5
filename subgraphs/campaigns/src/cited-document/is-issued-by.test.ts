import { toDocumentReference } from "@thidua/documents";
import { expect, test } from "vitest";
import { isIssuedBy } from "./is-issued-by.js";

const isOf = (text: string, name: string, level = "PROVINCE") =>
  isIssuedBy(toDocumentReference({ text }), { name, level });

test.each([
  ["Kế hoạch số 17/KH-TTT", "Thanh tra tỉnh Bạc Liêu"],
  ["Kế hoạch số 03/KH-STTTT", "Sở Thông tin và Truyền thông"],
  ["Kế hoạch số 03/KH-SKH&CN", "Sở Khoa học và Công nghệ tỉnh Lạng Sơn"],
  ["Kế hoạch số 21/KH-UBND", "Uỷ ban nhân dân tỉnh Bắc Kạn"],
  ["Kế hoạch số 21/KH-UBND của UBND tỉnh", "Ủy ban nhân dân tỉnh Bắc Kạn"],
  ["Chương trình 5-CTr/TU", "Tỉnh ủy Lạng Sơn"],
  ["Kế hoạch của Sở Nội vụ về thi đua", "Sở Nội vụ tỉnh Lạng Sơn"],
  ["Chỉ thị 26/CT-CP", "Chính phủ", "CENTRAL"],
])("%s is proved to be of %s", (text, name, level?: string) => expect(isOf(text, name, level)).toBe(true));

test.each([
  ["Kế hoạch số 21/KH-UBND", "Sở Nội vụ tỉnh Lạng Sơn"],
  ["Kế hoạch số 21/KH-UBND của UBND tỉnh", "Ủy ban nhân dân xã Tân Tiến"],
  ["Chỉ thị 26/CT-CP", "Chi cục Phát triển nông thôn"],
  ["Kế hoạch phát động thi đua", "Sở Nội vụ tỉnh Lạng Sơn"],
  ["Chỉ thị 26/CT-TTg", "Thanh tra tỉnh"],
])("%s is not proved to be of %s", (text, name) => expect(isOf(text, name)).toBe(false));
