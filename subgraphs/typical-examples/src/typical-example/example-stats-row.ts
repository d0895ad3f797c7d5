import { bilingual } from "@thidua/base/locale";
import { stubOf } from "@thidua/kit/graph/federation";
import { ObjectField } from "@thidua/kit/model/fields";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { SubjectKind } from "@thidua/vocabulary/enumerations";
import { Int, ObjectType } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { Organization } from "../organization/organization.js";
import { ExampleKind } from "./example-kind.js";
import { ExampleStage } from "./example-stage.js";

/** One row of counted examples. */
@ObjectType({ description: bilingual("Một dòng thống kê điển hình", "A row of counted typical examples") })
export class ExampleStatsRow {
  @ObjectField(
    () => Int,
    "Năm được tôn vinh lần đầu; null khi không tính theo năm, chưa tôn vinh hoặc không rõ ngày",
    "Year in which they were first honored; null when not grouped by, before that, or when the day is unknown",
    { level: PUBLIC, nullable: true },
  )
  year?: number | null;

  @ObjectField(
    () => ExampleStage,
    "Phương diện hiện tại; null khi không tính theo",
    "The stage reached; null when not grouped by",
    { level: PUBLIC, nullable: true },
  )
  stage?: ExampleStage | null;

  @ObjectField(
    () => ExampleKind,
    "Loại điển hình; null khi không tính theo",
    "Kind of the examples; null when not grouped by",
    { level: PUBLIC, nullable: true },
  )
  kind?: ExampleKind | null;

  @ObjectField(
    () => SubjectKind,
    "Đối tượng; null khi không tính theo",
    "Kind of the subjects; null when not grouped by",
    { level: PUBLIC, nullable: true },
  )
  subjectKind?: SubjectKind | null;

  organizationId?: string | null;

  campaignId?: string | null;

  programId?: string | null;

  @ObjectField(
    () => Organization,
    "Tổ chức đăng ký; null khi không tính theo",
    "Who registered them; null when not grouped by",
    { level: PUBLIC, nullable: true },
  )
  get organization(): Organization | null {
    return stubOf(Organization, this.organizationId);
  }

  @ObjectField(
    () => Campaign,
    "Phong trào; null khi không tính theo hoặc không có",
    "The campaign; null when not grouped by, or none",
    { level: PUBLIC, nullable: true },
  )
  get campaign(): Campaign | null {
    return stubOf(Campaign, this.campaignId);
  }

  @ObjectField(
    () => Int,
    "Số điển hình mà người đọc được thấy: cán bộ thấy cả điển hình mới đăng ký",
    "How many examples the reader may see; staff also see those that are registered only",
    { level: PUBLIC },
  )
  exampleCount!: number;

  @ObjectField(() => Int, "Trong đó đã được tôn vinh", "How many of them have been honored", { level: PUBLIC })
  honoredCount!: number;

  @ObjectField(() => Int, "Số lần nhân rộng các điển hình đó", "How often they were replicated", { level: PUBLIC })
  replicationCount!: number;
}
