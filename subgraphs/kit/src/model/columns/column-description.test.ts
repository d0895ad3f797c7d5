import { expect, it } from "vitest";
import { columnDescription } from "./column-description.js";
import type { DeclaredColumn } from "./declared-columns.js";

const column = (vi: string, en: string): DeclaredColumn => ({
  ...{ property: "issuedOn", kind: "day", type: () => String, nullable: true, vi, en },
});

it("leaves out what null means in the field", () => {
  const stated = column(
    "Ngày ban hành; để trống nếu nguồn không nêu",
    "The date of issue. Null: not stated in the source",
  );
  expect(columnDescription(stated)).toBe("Ngày ban hành. The date of issue.");
});

it("keeps a description of several sentences", () => {
  const several = column("Số đề nghị. Từ 1 đến 9", "The number of proposals. From 1 to 9");
  expect(columnDescription(several)).toBe("Số đề nghị. Từ 1 đến 9. The number of proposals. From 1 to 9.");
});

it("requires a description", () => {
  expect(() => columnDescription(column("", ""))).toThrow("The column issuedOn has no description");
});
