import { bilingual } from "@thidua/base/locale";
import { DocumentReferenceInput } from "@thidua/documents";
import {
  CreateRecordInput,
  ExpectedVersionField,
  IdempotencyKeyField,
  VersionedRecordInput,
} from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { RecordInput } from "@thidua/kit/model/records";
import { DateScalar } from "@thidua/kit/model/scalars";
import { CommendationStep } from "@thidua/vocabulary/enumerations";
import { Float, ID, InputType, Int } from "type-graphql";
import { BlocKind } from "./bloc-kind.js";

@InputType({ description: bilingual("Tiêu chí thi đua của cụm, khối", "A criterion of a bloc") })
export class BlocCriterionInput {
  @InputField(() => String, "Tên tiêu chí", "Name")
  name!: string;

  @InputField(() => String, "Nội dung", "Text", { nullable: true })
  text?: string | null;

  @InputField(() => Float, "Điểm tối đa", "Maximum points", { nullable: true })
  maximumPoints?: number | null;
}

@InputType({ description: bilingual("Thành viên của cụm, khối thi đua", "A member of a bloc") })
export class BlocMemberInput extends RecordInput {
  @InputField(() => ID, "Tổ chức", "The organization")
  organizationId!: string;

  @InputField(() => DateScalar, "Ngày đầu là thành viên", "First day", { nullable: true })
  validFrom?: string | null;

  @InputField(() => DateScalar, "Ngày đầu không còn là thành viên", "First day after it", { nullable: true })
  validTo?: string | null;
}

@InputType({ description: bilingual("Dữ liệu để thêm thành viên", "What is needed to add a member to a bloc") })
export class AddBlocMemberInput extends BlocMemberInput {
  @IdempotencyKeyField()
  idempotencyKey?: string | null;

  @ExpectedVersionField()
  expectedVersion?: number | null;

  @InputField(() => ID, "Cụm, khối thi đua", "The bloc")
  blocId!: string;
}

@InputType({ description: bilingual("Dữ liệu để lập cụm, khối thi đua", "What is needed to form a bloc") })
export class CreateEmulationBlocInput extends CreateRecordInput {
  @InputField(() => String, "Mã ổn định", "Stable code")
  code!: string;

  @InputField(() => BlocKind, "Loại", "Kind")
  kind!: BlocKind;

  @InputField(() => String, "Tên", "Name")
  name!: string;

  @InputField(() => ID, "Tổ chức lập cụm, khối cho các đơn vị dưới mình", "The body below which it is formed")
  organizationId!: string;

  @InputField(() => ID, "Cụm, khối cấp trên", "The bloc it is nested in", { nullable: true })
  parentBlocId?: string | null;

  @InputField(() => Int, "Số thành viên theo nguồn", "Number of members by the source", { nullable: true })
  memberCount?: number | null;

  @InputField(() => [BlocMemberInput], "Các thành viên được nêu tên", "The members that are named", { nullable: true })
  members?: BlocMemberInput[] | null;

  @InputField(() => ID, "Trưởng khối", "Head of the bloc", { nullable: true })
  blocHeadId?: string | null;

  @InputField(() => ID, "Phó khối", "Deputy head of the bloc", { nullable: true })
  blocDeputyId?: string | null;

  @InputField(() => [BlocCriterionInput], "Tiêu chí", "Criteria", { nullable: true })
  criteria?: BlocCriterionInput[] | null;

  @InputField(() => [CommendationStep], "Quy trình, theo thứ tự", "The steps, in order", { nullable: true })
  steps?: CommendationStep[] | null;

  @InputField(() => String, "Số khen thưởng được suy tôn mỗi năm", "What it may endorse a year", { nullable: true })
  quotas?: string | null;
}

@InputType({
  description: bilingual("Dữ liệu để ban hành quy chế của cụm, khối", "What is needed to adopt rules of a bloc"),
})
export class AdoptBlocRulesInput extends VersionedRecordInput {
  @InputField(() => ID, "Cụm, khối thi đua", "The bloc")
  blocId!: string;

  @InputField(() => DocumentReferenceInput, "Văn bản ban hành", "The document", { nullable: true })
  document?: DocumentReferenceInput | null;

  @InputField(() => DateScalar, "Ngày đầu có hiệu lực", "First day", { nullable: true })
  validFrom?: string | null;

  @InputField(() => String, "Nội dung", "Text", { nullable: true })
  text?: string | null;

  @InputField(() => [BlocCriterionInput], "Tiêu chí mới; bỏ trống: giữ nguyên", "New criteria; unchanged if left out", {
    nullable: true,
  })
  criteria?: BlocCriterionInput[] | null;

  @InputField(() => [CommendationStep], "Quy trình mới; bỏ trống: giữ nguyên", "New steps; unchanged if left out", {
    nullable: true,
  })
  steps?: CommendationStep[] | null;
}
