import { choice, flag, id, type SnapshotDeclaration, snapshot } from "@thidua/kit/changes/change-feed";
import { SubjectKind } from "@thidua/vocabulary/enumerations";
import { ExampleKind } from "../typical-example/example-kind.js";
import { ExampleStage } from "../typical-example/example-stage.js";
import type { TypicalExample } from "../typical-example/typical-example.js";

/** The snapshot of an example. Without its name, since it need not be honored yet. */
export const typicalExampleSnapshot: SnapshotDeclaration = snapshot(
  ["Điển hình tiên tiến", "A typical example"],
  {
    kind: choice(ExampleKind, "Loại điển hình", "The kind of the example"),
    subjectKind: choice(
      SubjectKind,
      "Đối tượng: cá nhân, tập thể hoặc hộ",
      "The kind of the subject: an individual, a collective or a household",
    ),
    stage: choice(ExampleStage, "Phương diện hiện tại", "The current stage"),
    organizationId: id("Tổ chức đăng ký điển hình", "The organization that registers the example"),
    personId: id(
      "Cá nhân điển hình; để trống với tập thể hoặc nếu nguồn không nêu",
      "The person. Null: not applicable to a collective, or not stated in the source",
      { nullable: true },
    ),
    isPublic: flag("Đã được tôn vinh và công khai", "Whether the example has been honored and is public"),
  },
  (example: TypicalExample) => ({
    kind: example.kind,
    subjectKind: example.subjectKind,
    stage: example.currentStage,
    organizationId: example.organizationId,
    personId: example.personId ?? null,
    isPublic: example.isPublic,
  }),
);
