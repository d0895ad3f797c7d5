import { Role } from "@thidua/base/tokens";
import { expect, it } from "vitest";
import { INTERNAL, PUBLIC, restricted } from "../visibility/index.js";
import { fieldDescription } from "./null-reason.js";

it.each([
  [{ level: PUBLIC }, "Chủ đề. The theme."],
  [{ level: PUBLIC, nullable: true }, "Chủ đề. The theme."],
  [
    { level: PUBLIC, nullable: "NOT_STATED" as const },
    "Chủ đề; để trống nếu nguồn không nêu. The theme. Null: not stated in the source.",
  ],
  [
    { level: PUBLIC, nullable: "NOT_APPLICABLE" as const },
    "Chủ đề; để trống nếu không áp dụng. The theme. Null: not applicable.",
  ],
  [{ level: INTERNAL }, "Chủ đề; để trống nếu bạn không có quyền xem. The theme. Null: not visible to you."],
  [
    { level: restricted(Role.AUDITOR), nullable: "NOT_STATED" as const },
    "Chủ đề; để trống nếu nguồn không nêu hoặc bạn không có quyền xem. The theme. Null: not stated in the source, or not visible to you.",
  ],
])("with %j, a description states why the field may be null", (options, description) => {
  expect(fieldDescription("Chủ đề", "The theme", options)).toBe(description);
});

it("a description that states a condition of its own stands as it is", () => {
  const [vi, en] = [
    "Ngày giải thể; để trống khi còn hoạt động",
    "The date it ended. Null: not applicable while it exists",
  ];
  expect(fieldDescription(vi, en, { level: PUBLIC, nullable: "NOT_APPLICABLE" })).toBe(`${vi}. ${en}.`);
});
