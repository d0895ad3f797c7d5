import { expect, it } from "vitest";
import { bilingual } from "./bilingual.js";

it("joins the texts, each with one full stop", () => {
  expect(bilingual("Tên chính thức", "Official name")).toBe("Tên chính thức. Official name.");
  expect(bilingual("Có “a.”? Không.", "Is it? Yes!")).toBe("Có “a.”? Không. Is it? Yes!");
});
