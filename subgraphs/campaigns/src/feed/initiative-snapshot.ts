import {
  choice,
  day,
  flag,
  id,
  ids,
  type SnapshotDeclaration,
  snapshot,
  text,
  whole,
} from "@thidua/kit/changes/change-feed";
import { InitiativeKind } from "@thidua/vocabulary/enumerations";
import { InfluenceScope } from "../initiative/influence-scope.js";
import type { Initiative } from "../initiative/initiative.js";

/** The snapshot of an initiative. */
export const initiativeSnapshot: SnapshotDeclaration = snapshot(
  ["Sáng kiến, đề tài, giải pháp", "An initiative, study or other solution"],
  {
    name: text("Tên sáng kiến", "The name of the initiative"),
    kind: choice(
      InitiativeKind,
      "Loại: sáng kiến, đề tài hoặc giải pháp",
      "The kind: an initiative, a study or a solution",
    ),
    year: whole("Năm áp dụng hoặc nộp", "The year in which the initiative was applied or submitted"),
    organizationId: id("Cơ quan, đơn vị", "The organization where the initiative was made"),
    campaignId: id("Phong trào thi đua", "The campaign", { nullable: "NOT_STATED" }),
    authorIds: ids("Các tác giả đã có trong hệ thống", "The authors that are known persons"),
    isApplied: flag("Đã được áp dụng", "Whether the initiative is in use"),
    recognizedOn: day(
      "Ngày công nhận; để trống khi chưa được công nhận",
      "The date of recognition. Null: not applicable until the initiative is recognized",
      { nullable: true },
    ),
    scopeOfInfluence: choice(
      InfluenceScope,
      "Phạm vi ảnh hưởng; để trống khi chưa được công nhận",
      "The scope of influence. Null: not applicable until the initiative is recognized",
      { nullable: true },
    ),
    isPublic: flag(
      "Đã công khai: được công nhận hoặc được bài báo đăng; trước đó là hồ sơ nội bộ",
      "Whether the initiative is public: recognized or printed. Before, it is an internal dossier",
    ),
  },
  (initiative: Initiative) => ({
    name: initiative.name,
    kind: initiative.kind,
    year: initiative.year,
    organizationId: initiative.organizationId,
    campaignId: initiative.campaignId ?? null,
    authorIds: initiative.authors.flatMap(({ personId }) => personId ?? []),
    isApplied: initiative.isApplied,
    recognizedOn: initiative.recognizedOn ?? null,
    scopeOfInfluence: initiative.scopeOfInfluence ?? null,
    isPublic: initiative.isPublic,
  }),
);
