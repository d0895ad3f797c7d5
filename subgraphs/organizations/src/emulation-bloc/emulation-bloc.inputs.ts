import { DocumentReferenceInput } from "@thidua/documents";
import {
  CreateRecordInput,
  ExpectedVersionField,
  IdempotencyKeyField,
  VersionedRecordInput,
} from "@thidua/kit/graph/mutations";
import { RecordInput } from "@thidua/kit/model/records";
import { DateScalar } from "@thidua/kit/model/scalars";
import { CommendationStep } from "@thidua/vocabulary/enumerations";
import { Field, Float, ID, InputType, Int } from "type-graphql";
import { BlocKind } from "./bloc-kind.js";

@InputType({ description: "Tiêu chí thi đua của cụm, khối. A criterion of a bloc." })
export class BlocCriterionInput {
  @Field(() => String, { description: "Tên tiêu chí. Name." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Nội dung. Text." })
  text?: string | null;

  @Field(() => Float, { nullable: true, description: "Điểm tối đa. Maximum points." })
  maximumPoints?: number | null;
}

@InputType({ description: "Thành viên của cụm, khối thi đua. A member of a bloc." })
export class BlocMemberInput extends RecordInput {
  @Field(() => ID, { description: "Tổ chức. The organization." })
  organizationId!: string;

  @Field(() => DateScalar, { nullable: true, description: "Ngày đầu là thành viên. First day." })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Ngày đầu không còn là thành viên. First day after it." })
  validTo?: string | null;
}

@InputType({ description: "Dữ liệu để thêm thành viên. What is needed to add a member to a bloc." })
export class AddBlocMemberInput extends BlocMemberInput {
  @IdempotencyKeyField()
  idempotencyKey?: string | null;

  @ExpectedVersionField()
  expectedVersion?: number | null;

  @Field(() => ID, { description: "Cụm, khối thi đua. The bloc." })
  blocId!: string;
}

@InputType({ description: "Dữ liệu để lập cụm, khối thi đua. What is needed to form a bloc." })
export class CreateEmulationBlocInput extends CreateRecordInput {
  @Field(() => String, { description: "Mã ổn định. Stable code." })
  code!: string;

  @Field(() => BlocKind, { description: "Loại. Kind." })
  kind!: BlocKind;

  @Field(() => String, { description: "Tên. Name." })
  name!: string;

  @Field(() => ID, {
    description: "Tổ chức lập cụm, khối cho các đơn vị dưới mình. The body below which it is formed.",
  })
  organizationId!: string;

  @Field(() => ID, { nullable: true, description: "Cụm, khối cấp trên. The bloc it is nested in." })
  parentBlocId?: string | null;

  @Field(() => Int, { nullable: true, description: "Số thành viên theo nguồn. Number of members by the source." })
  memberCount?: number | null;

  @Field(() => [BlocMemberInput], {
    nullable: true,
    description: "Các thành viên được nêu tên. The members that are named.",
  })
  members?: BlocMemberInput[] | null;

  @Field(() => ID, { nullable: true, description: "Trưởng khối. Head of the bloc." })
  blocHeadId?: string | null;

  @Field(() => ID, { nullable: true, description: "Phó khối. Deputy head of the bloc." })
  blocDeputyId?: string | null;

  @Field(() => [BlocCriterionInput], { nullable: true, description: "Tiêu chí. Criteria." })
  criteria?: BlocCriterionInput[] | null;

  @Field(() => [CommendationStep], { nullable: true, description: "Quy trình, theo thứ tự. The steps, in order." })
  steps?: CommendationStep[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Số khen thưởng được suy tôn mỗi năm. What it may endorse a year.",
  })
  quotas?: string | null;
}

@InputType({ description: "Dữ liệu để ban hành quy chế của cụm, khối. What is needed to adopt rules of a bloc." })
export class AdoptBlocRulesInput extends VersionedRecordInput {
  @Field(() => ID, { description: "Cụm, khối thi đua. The bloc." })
  blocId!: string;

  @Field(() => DocumentReferenceInput, { nullable: true, description: "Văn bản ban hành. The document." })
  document?: DocumentReferenceInput | null;

  @Field(() => DateScalar, { nullable: true, description: "Ngày đầu có hiệu lực. First day." })
  validFrom?: string | null;

  @Field(() => String, { nullable: true, description: "Nội dung. Text." })
  text?: string | null;

  @Field(() => [BlocCriterionInput], {
    nullable: true,
    description: "Tiêu chí mới; bỏ trống: giữ nguyên. New criteria; unchanged if left out.",
  })
  criteria?: BlocCriterionInput[] | null;

  @Field(() => [CommendationStep], {
    nullable: true,
    description: "Quy trình mới; bỏ trống: giữ nguyên. New steps; unchanged if left out.",
  })
  steps?: CommendationStep[] | null;
}
