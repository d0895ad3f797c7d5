import { Entity, Property } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, Code, Json, ReferenceTo, SortKey, Text } from "@thidua/kit/model/columns";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { Province } from "../province/province.js";
import { EmulationCouncilLevel } from "./emulation-council-level.js";

/** A council that advises a head on emulation and commendation. Its members are internal and are not stored. */
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType({
  description: bilingual("Hội đồng Thi đua - Khen thưởng", "A council that advises on emulation and commendation"),
})
@Entity({ tableName: "emulation_council" })
export class EmulationCouncil extends SearchableRecord {
  @Code("Mã ổn định của hội đồng trong hệ thống này", "The council's stable code in this graph", {
    level: PUBLIC,
    unique: true,
  })
  code!: string;

  @Choice(EmulationCouncilLevel, "Cấp của hội đồng", "The level of the council", { level: PUBLIC, index: true })
  level!: EmulationCouncilLevel;

  @Text("Tên hội đồng", "The council's name", { level: PUBLIC, limit: 300 })
  name!: string;

  @Json(
    () => [String],
    "Các cách viết khác của tên trong văn bản, nguyên văn",
    "Other spellings of the name in documents, verbatim",
    { level: PUBLIC },
  )
  otherNames: string[] = [];

  /** The Vietnamese dictionary order of the name. */
  @SortKey()
  nameSortKey!: string;

  @ReferenceTo(() => Organization, {
    nullable: true,
    description: ["Tổ chức có hội đồng", "The council's organization"],
  })
  organizationId?: string | null;

  @ReferenceTo(() => Province, { nullable: true, description: ["Tỉnh của hội đồng", "The council's province"] })
  provinceId?: string | null;

  /** A copy of the province's label ("tỉnh Cao Bằng") for search. A province never changes its name. */
  @Property({ type: "text", nullable: true })
  provinceLabel?: string | null;

  @ReferenceTo(() => Organization, {
    nullable: true,
    description: ["Cơ quan thường trực của hội đồng", "The council's standing organization"],
  })
  standingOrganizationId?: string | null;

  override searchableTexts() {
    return { names: [this.name, ...this.otherNames], codes: [this.code], contents: [this.provinceLabel] };
  }
}
