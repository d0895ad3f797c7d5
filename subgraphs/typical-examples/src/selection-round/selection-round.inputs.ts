import { DocumentReferenceInput } from "@thidua/documents";
import { CreateRecordInput, VersionedInput } from "@thidua/kit/graph/mutations";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Field, ID, InputType, Int } from "type-graphql";
import { SelectionStepKind } from "../selection-step/selection-step-kind.js";
import { SelectionRoundKind } from "./selection-round-kind.js";

@InputType({ description: "Dữ liệu để ghi một đợt xét chọn. What is needed to record a selection round." })
export class RecordSelectionRoundInput extends CreateRecordInput {
  @Field(() => ID, { description: "Chương trình. The program." })
  programId!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Tổ chức xét chọn; mặc định là tổ chức của chương trình. Who selects; by default whose program it is.",
  })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: "Hội nghị công bố đợt. The conference at which it was reported." })
  conferenceId?: string | null;

  @Field(() => SelectionRoundKind, { description: "Loại đợt. Kind of the round." })
  kind!: SelectionRoundKind;

  @Field(() => Int, { nullable: true, description: "Lượt xét chọn, mặc định 1. Which selection, 1 by default." })
  series?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Thứ tự của đợt; mặc định sau đợt cuối, thứ tự đã có thì chèn vào trước. " +
      "Place of the round: after the last by default; a taken place moves the later rounds on.",
  })
  position?: number | null;

  @Field(() => Int, { description: "Số tập thể. How many collectives." })
  collectiveCount!: number;

  @Field(() => Int, { description: "Số cá nhân. How many individuals." })
  individualCount!: number;

  @Field(() => DateScalar, { nullable: true, description: "Ngày của đợt. Day of the round." })
  heldOn?: string | null;

  @Field(() => String, { nullable: true, description: "Nguyên văn số lượng. The counts verbatim." })
  text?: string | null;

  @Field(() => [SelectionStepKind], {
    nullable: true,
    description: "Các bước của quy trình dẫn đến đợt. The steps of the procedure that led to the round.",
  })
  steps?: SelectionStepKind[] | null;

  @Field(() => DocumentReferenceInput, { nullable: true, description: "Văn bản về kết quả. The document." })
  document?: DocumentReferenceInput | null;
}

@InputType({
  description: "Dữ liệu để sửa một đợt xét chọn; trường bỏ trống giữ nguyên. A correction; what is left out stays.",
})
export class CorrectSelectionRoundInput extends VersionedInput {
  @Field(() => ID, { description: "Đợt xét chọn. The round." })
  id!: string;

  @Field(() => Int, { nullable: true, description: "Số tập thể đúng. The right number of collectives." })
  collectiveCount?: number | null;

  @Field(() => Int, { nullable: true, description: "Số cá nhân đúng. The right number of individuals." })
  individualCount?: number | null;

  @Field(() => DateScalar, { nullable: true, description: "Ngày đúng; null để xóa. The right day; null clears it." })
  heldOn?: string | null;

  @Field(() => String, { nullable: true, description: "Nguyên văn đúng; null để xóa. The words; null clears them." })
  text?: string | null;

  @Field(() => DocumentReferenceInput, {
    nullable: true,
    description: "Văn bản đúng; null để xóa. The right document; null clears it.",
  })
  document?: DocumentReferenceInput | null;
}
