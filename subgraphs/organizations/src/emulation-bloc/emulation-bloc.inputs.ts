import { bilingual } from "@thidua/base/locale";
import { DocumentReferenceInput } from "@thidua/documents";
import {
  CreateRecordInput,
  ExpectedVersionField,
  IdempotencyKeyField,
  VersionedRecordInput,
} from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { RecordInput } from "@thidua/kit/model/records";
import { CommendationStep } from "@thidua/vocabulary/enumerations";
import { Float, InputType } from "type-graphql";
import type { BlocKind } from "./bloc-kind.js";
import { BlocMembership } from "./bloc-membership.js";
import { BlocRules } from "./bloc-rules.js";
import { EmulationBloc } from "./emulation-bloc.js";

@InputType({ description: bilingual("Tiêu chí thi đua của cụm, khối", "A criterion of an emulation bloc") })
export class BlocCriterionInput {
  @InputField(() => String, "Tên tiêu chí", "The name of the criterion")
  name!: string;

  @InputField(() => String, "Nội dung tiêu chí", "The text of the criterion", { nullable: true })
  text?: string | null;

  @InputField(() => Float, "Điểm tối đa, lớn hơn 0", "The maximum points, more than 0", { nullable: true })
  maximumPoints?: number | null;
}

@InputType({ description: bilingual("Thành viên của cụm, khối thi đua", "A member of an emulation bloc") })
export class BlocMemberInput extends RecordInput {
  @ColumnInput(BlocMembership)
  organizationId!: string;

  @ColumnInput(BlocMembership)
  validFrom?: string | null;

  @ColumnInput(BlocMembership)
  validTo?: string | null;
}

@InputType({ description: bilingual("Thành viên cần thêm", "The member to add") })
export class AddBlocMemberInput extends BlocMemberInput {
  @IdempotencyKeyField()
  idempotencyKey?: string | null;

  @ExpectedVersionField()
  expectedVersion?: number | null;

  @ColumnInput(BlocMembership)
  blocId!: string;
}

@InputType({ description: bilingual("Cụm, khối thi đua cần lập", "The emulation bloc to form") })
export class CreateEmulationBlocInput extends CreateRecordInput {
  @ColumnInput(EmulationBloc)
  code!: string;

  @ColumnInput(EmulationBloc)
  kind!: BlocKind;

  @ColumnInput(EmulationBloc)
  name!: string;

  @ColumnInput(EmulationBloc)
  organizationId!: string;

  @ColumnInput(EmulationBloc)
  parentBlocId?: string | null;

  @ColumnInput(EmulationBloc)
  memberCount?: number | null;

  @InputField(() => [BlocMemberInput], "Các thành viên được nêu tên", "The members that the source names", {
    nullable: true,
  })
  members?: BlocMemberInput[] | null;

  @ColumnInput(EmulationBloc)
  blocHeadId?: string | null;

  @ColumnInput(EmulationBloc)
  blocDeputyId?: string | null;

  @InputField(() => [BlocCriterionInput], "Các tiêu chí", "The criteria", { nullable: true })
  criteria?: BlocCriterionInput[] | null;

  @ColumnInput(EmulationBloc, { nullable: true })
  steps?: CommendationStep[] | null;

  @ColumnInput(EmulationBloc)
  quotas?: string | null;
}

@InputType({ description: bilingual("Quy chế cần ban hành", "The rules to adopt") })
export class AdoptBlocRulesInput extends VersionedRecordInput {
  @ColumnInput(BlocRules)
  blocId!: string;

  @InputField(() => DocumentReferenceInput, "Văn bản ban hành quy chế", "The document that issues the rules", {
    nullable: true,
  })
  document?: DocumentReferenceInput | null;

  @ColumnInput(BlocRules)
  validFrom?: string | null;

  @ColumnInput(BlocRules)
  text?: string | null;

  @InputField(
    () => [BlocCriterionInput],
    "Các tiêu chí mới; mặc định giữ nguyên",
    "The new criteria. Unchanged by default",
    { nullable: true },
  )
  criteria?: BlocCriterionInput[] | null;

  @InputField(() => [CommendationStep], "Quy trình mới; mặc định giữ nguyên", "The new steps. Unchanged by default", {
    nullable: true,
  })
  steps?: CommendationStep[] | null;
}
