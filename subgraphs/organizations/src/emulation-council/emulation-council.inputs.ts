import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { ID, InputType } from "type-graphql";
import { EmulationCouncil } from "./emulation-council.js";
import type { EmulationCouncilLevel } from "./emulation-council-level.js";

@InputType({
  description: bilingual("Hội đồng Thi đua - Khen thưởng cần thêm", "The emulation council to add"),
})
export class CreateEmulationCouncilInput extends CreateRecordInput {
  @ColumnInput(EmulationCouncil)
  code!: string;

  @ColumnInput(EmulationCouncil)
  level!: EmulationCouncilLevel;

  @ColumnInput(EmulationCouncil)
  name!: string;

  @ColumnInput(EmulationCouncil, { nullable: true })
  otherNames?: string[] | null;

  @ColumnInput(EmulationCouncil)
  organizationId?: string | null;

  @InputField(() => ID, "Tỉnh; mặc định là tỉnh của tổ chức", "The province. That of the organization by default", {
    nullable: true,
  })
  provinceId?: string | null;

  @ColumnInput(EmulationCouncil)
  standingOrganizationId?: string | null;
}
