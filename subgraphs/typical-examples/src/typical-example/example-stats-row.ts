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

/** A row of the statistics of typical examples. */
@ObjectType({ description: bilingual("Một dòng thống kê điển hình", "A row of the statistics of typical examples") })
export class ExampleStatsRow {
  @ObjectField(
    () => Int,
    "Năm được tôn vinh lần đầu; để trống khi không nhóm theo năm, khi chưa được tôn vinh hoặc nếu nguồn không nêu ngày",
    "The year the examples were first honored. Null: not applicable unless grouped by it or before that, or not stated in the source",
    { level: PUBLIC, nullable: true },
  )
  year?: number | null;

  @ObjectField(
    () => ExampleStage,
    "Phương diện hiện tại; để trống khi không nhóm theo phương diện",
    "The current stage. Null: not applicable unless grouped by it",
    { level: PUBLIC, nullable: true },
  )
  stage?: ExampleStage | null;

  @ObjectField(
    () => ExampleKind,
    "Loại điển hình; để trống khi không nhóm theo loại",
    "The kind of the examples. Null: not applicable unless grouped by it",
    { level: PUBLIC, nullable: true },
  )
  kind?: ExampleKind | null;

  @ObjectField(
    () => SubjectKind,
    "Đối tượng; để trống khi không nhóm theo đối tượng",
    "The kind of the subjects. Null: not applicable unless grouped by it",
    { level: PUBLIC, nullable: true },
  )
  subjectKind?: SubjectKind | null;

  organizationId?: string | null;

  campaignId?: string | null;

  programId?: string | null;

  @ObjectField(
    () => Organization,
    "Tổ chức đăng ký; để trống khi không nhóm theo tổ chức",
    "The organization that registered the examples. Null: not applicable unless grouped by it",
    { level: PUBLIC, nullable: true },
  )
  get organization(): Organization | null {
    return stubOf(Organization, this.organizationId);
  }

  @ObjectField(
    () => Campaign,
    "Phong trào; để trống khi không nhóm theo phong trào hoặc điển hình không thuộc phong trào nào",
    "The campaign. Null: not applicable unless grouped by it, or if the examples are part of none",
    { level: PUBLIC, nullable: true },
  )
  get campaign(): Campaign | null {
    return stubOf(Campaign, this.campaignId);
  }

  @ObjectField(
    () => Int,
    "Số điển hình mà bạn có quyền xem; cán bộ xem được cả điển hình chưa được tôn vinh",
    "The number of examples that are visible to you. Examples that are not honored yet are visible to staff only",
    { level: PUBLIC },
  )
  exampleCount!: number;

  @ObjectField(
    () => Int,
    "Số điển hình trong đó đã được tôn vinh",
    "The number of these examples that have been honored",
    { level: PUBLIC },
  )
  honoredCount!: number;

  @ObjectField(() => Int, "Số lần nhân rộng các điển hình đó", "The number of replications of these examples", {
    level: PUBLIC,
  })
  replicationCount!: number;
}
