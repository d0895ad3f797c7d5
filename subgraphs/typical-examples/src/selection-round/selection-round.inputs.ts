import { bilingual } from "@thidua/base/locale";
import { DocumentReferenceInput } from "@thidua/documents";
import { CreateRecordInput, VersionedInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { ID, InputType, Int } from "type-graphql";
import { SelectionStepKind } from "../selection-step/selection-step-kind.js";
import { SelectionRoundKind } from "./selection-round-kind.js";

@InputType({ description: bilingual("Dữ liệu để ghi một đợt xét chọn", "What is needed to record a selection round") })
export class RecordSelectionRoundInput extends CreateRecordInput {
  @InputField(() => ID, "Chương trình", "The program")
  programId!: string;

  @InputField(
    () => ID,
    "Tổ chức xét chọn; mặc định là tổ chức của chương trình",
    "Who selects; by default whose program it is",
    { nullable: true },
  )
  organizationId?: string | null;

  @InputField(() => ID, "Hội nghị công bố đợt", "The conference at which it was reported", { nullable: true })
  conferenceId?: string | null;

  @InputField(() => SelectionRoundKind, "Loại đợt", "Kind of the round")
  kind!: SelectionRoundKind;

  @InputField(() => Int, "Lượt xét chọn, mặc định 1", "Which selection, 1 by default", { nullable: true })
  series?: number | null;

  @InputField(
    () => Int,
    "Thứ tự của đợt; mặc định sau đợt cuối, thứ tự đã có thì chèn vào trước",
    "Place of the round: after the last by default; a taken place moves the later rounds on",
    { nullable: true },
  )
  position?: number | null;

  @InputField(() => Int, "Số tập thể", "How many collectives")
  collectiveCount!: number;

  @InputField(() => Int, "Số cá nhân", "How many individuals")
  individualCount!: number;

  @InputField(() => DateScalar, "Ngày của đợt", "Day of the round", { nullable: true })
  heldOn?: string | null;

  @InputField(() => String, "Nguyên văn số lượng", "The counts verbatim", { nullable: true })
  text?: string | null;

  @InputField(
    () => [SelectionStepKind],
    "Các bước của quy trình dẫn đến đợt",
    "The steps of the procedure that led to the round",
    { nullable: true },
  )
  steps?: SelectionStepKind[] | null;

  @InputField(() => DocumentReferenceInput, "Văn bản về kết quả", "The document", { nullable: true })
  document?: DocumentReferenceInput | null;
}

@InputType({
  description: bilingual(
    "Dữ liệu để sửa một đợt xét chọn; trường bỏ trống giữ nguyên",
    "A correction; what is left out stays",
  ),
})
export class CorrectSelectionRoundInput extends VersionedInput {
  @InputField(() => ID, "Đợt xét chọn", "The round")
  id!: string;

  @InputField(() => Int, "Số tập thể đúng", "The right number of collectives", { nullable: true })
  collectiveCount?: number | null;

  @InputField(() => Int, "Số cá nhân đúng", "The right number of individuals", { nullable: true })
  individualCount?: number | null;

  @InputField(() => DateScalar, "Ngày đúng; null để xóa", "The right day; null clears it", { nullable: true })
  heldOn?: string | null;

  @InputField(() => String, "Nguyên văn đúng; null để xóa", "The words; null clears them", { nullable: true })
  text?: string | null;

  @InputField(() => DocumentReferenceInput, "Văn bản đúng; null để xóa", "The right document; null clears it", {
    nullable: true,
  })
  document?: DocumentReferenceInput | null;
}
