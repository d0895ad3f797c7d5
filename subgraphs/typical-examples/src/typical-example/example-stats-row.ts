import { stubOf } from "@thidua/kit/graph/federation";
import { Public } from "@thidua/kit/model/visibility";
import { SubjectKind } from "@thidua/vocabulary/enumerations";
import { Field, Int, ObjectType } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { Organization } from "../organization/organization.js";
import { ExampleKind } from "./example-kind.js";
import { ExampleStage } from "./example-stage.js";

/** One row of counted examples. */
@ObjectType({ description: "Một dòng thống kê điển hình. A row of counted typical examples." })
export class ExampleStatsRow {
  @Public()
  @Field(() => Int, {
    nullable: true,
    description:
      "Năm được tôn vinh lần đầu; null khi không tính theo năm, chưa tôn vinh hoặc không rõ ngày. " +
      "Year in which they were first honored; null when not grouped by, before that, or when the day is unknown.",
  })
  year?: number | null;

  @Public()
  @Field(() => ExampleStage, {
    nullable: true,
    description: "Phương diện hiện tại; null khi không tính theo. The stage reached; null when not grouped by.",
  })
  stage?: ExampleStage | null;

  @Public()
  @Field(() => ExampleKind, {
    nullable: true,
    description: "Loại điển hình; null khi không tính theo. Kind of the examples; null when not grouped by.",
  })
  kind?: ExampleKind | null;

  @Public()
  @Field(() => SubjectKind, {
    nullable: true,
    description: "Đối tượng; null khi không tính theo. Kind of the subjects; null when not grouped by.",
  })
  subjectKind?: SubjectKind | null;

  organizationId?: string | null;

  campaignId?: string | null;

  programId?: string | null;

  @Public()
  @Field(() => Organization, {
    nullable: true,
    description: "Tổ chức đăng ký; null khi không tính theo. Who registered them; null when not grouped by.",
  })
  get organization(): Organization | null {
    return stubOf(Organization, this.organizationId);
  }

  @Public()
  @Field(() => Campaign, {
    nullable: true,
    description: "Phong trào; null khi không tính theo hoặc không có. The campaign; null when not grouped by, or none.",
  })
  get campaign(): Campaign | null {
    return stubOf(Campaign, this.campaignId);
  }

  @Public()
  @Field(() => Int, {
    description:
      "Số điển hình mà người đọc được thấy: cán bộ thấy cả điển hình mới đăng ký. " +
      "How many examples the reader may see; staff also see those that are registered only.",
  })
  exampleCount!: number;

  @Public()
  @Field(() => Int, { description: "Trong đó đã được tôn vinh. How many of them have been honored." })
  honoredCount!: number;

  @Public()
  @Field(() => Int, { description: "Số lần nhân rộng các điển hình đó. How often they were replicated." })
  replicationCount!: number;
}
