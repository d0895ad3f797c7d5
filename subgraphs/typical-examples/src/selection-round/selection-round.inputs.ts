import { bilingual } from "@thidua/base/locale";
import { DocumentReferenceInput } from "@thidua/documents";
import { CreateRecordInput, VersionedInput } from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { ID, InputType, Int } from "type-graphql";
import { SelectionStepKind } from "../selection-step/selection-step-kind.js";
import { SelectionRound } from "./selection-round.js";
import type { SelectionRoundKind } from "./selection-round-kind.js";

@InputType({ description: bilingual("Dữ liệu để ghi một đợt xét chọn", "The data of a new selection round") })
export class RecordSelectionRoundInput extends CreateRecordInput {
  @ColumnInput(SelectionRound)
  programId!: string;

  @InputField(
    () => ID,
    "Tổ chức xét chọn; mặc định là tổ chức thực hiện chương trình",
    "The organization that selects; by default the one that runs the program",
    { nullable: true },
  )
  organizationId?: string | null;

  @ColumnInput(SelectionRound)
  conferenceId?: string | null;

  @ColumnInput(SelectionRound)
  kind!: SelectionRoundKind;

  @InputField(() => Int, "Lượt xét chọn, mặc định là 1", "The series, 1 by default", { nullable: true })
  series?: number | null;

  @InputField(
    () => Int,
    "Thứ tự của đợt; mặc định sau đợt cuối. Nếu thứ tự đã có thì đợt này được chèn vào và các đợt sau lùi một bậc",
    "The position of the round; by default after the last one. At an existing position, it and the later rounds move by one",
    { nullable: true },
  )
  position?: number | null;

  @ColumnInput(SelectionRound)
  collectiveCount!: number;

  @ColumnInput(SelectionRound)
  individualCount!: number;

  @ColumnInput(SelectionRound)
  heldOn?: string | null;

  @ColumnInput(SelectionRound)
  text?: string | null;

  @InputField(
    () => [SelectionStepKind],
    "Các bước của quy trình đã thực hiện để có đợt này",
    "The steps of the procedure that led to the round",
    { nullable: true },
  )
  steps?: SelectionStepKind[] | null;

  @InputField(() => DocumentReferenceInput, "Văn bản về kết quả của đợt", "The document on the result of the round", {
    nullable: true,
  })
  document?: DocumentReferenceInput | null;
}

@InputType({
  description: bilingual(
    "Dữ liệu để sửa một đợt xét chọn; trường không gửi thì giữ nguyên",
    "The correction of a selection round. Fields that are left out stay as they are",
  ),
})
export class CorrectSelectionRoundInput extends VersionedInput {
  @InputField(() => ID, "Đợt xét chọn cần sửa", "The round to correct")
  id!: string;

  @ColumnInput(SelectionRound, { nullable: true })
  collectiveCount?: number | null;

  @ColumnInput(SelectionRound, { nullable: true })
  individualCount?: number | null;

  @InputField(() => DateScalar, "Ngày của đợt; để trống để xóa", "The date of the round. Null clears it", {
    nullable: true,
  })
  heldOn?: string | null;

  @InputField(
    () => String,
    "Nguyên văn số lượng trong nguồn; để trống để xóa",
    "The counts as printed in the source. Null clears them",
    { nullable: true },
  )
  text?: string | null;

  @InputField(
    () => DocumentReferenceInput,
    "Văn bản về kết quả của đợt; để trống để xóa",
    "The document on the result of the round. Null clears it",
    { nullable: true },
  )
  document?: DocumentReferenceInput | null;
}
