import { bilingual } from "@thidua/base/locale";
import { ColumnInput } from "@thidua/kit/model/fields";
import { InputType } from "type-graphql";
import type { AwardLevel } from "../award-form/award-level.js";
import { DatedRecordInput } from "../catalog/dated-record.inputs.js";
import { AwardAuthority } from "./award-authority.js";

@InputType({
  description: bilingual("Dữ liệu để thêm một thẩm quyền quyết định khen thưởng", "The input of createAwardAuthority"),
})
export class CreateAwardAuthorityInput extends DatedRecordInput {
  @ColumnInput(AwardAuthority)
  formKey!: string;

  @ColumnInput(AwardAuthority)
  deciderKey!: string;

  @ColumnInput(AwardAuthority)
  level!: AwardLevel;

  @ColumnInput(AwardAuthority)
  organizationKind?: string | null;
}
