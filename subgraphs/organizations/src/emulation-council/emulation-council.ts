import { Entity, Property } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, Json, ReferenceTo, SortKey, Text } from "@thidua/kit/model/columns";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { Province } from "../province/province.js";
import { EmulationCouncilLevel } from "./emulation-council-level.js";

/** The council that advises a head on emulation and commendation. Who sits on it is internal and not kept here. */
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType({
  description: bilingual("Hội đồng Thi đua - Khen thưởng", "A council that advises on emulation and commendation"),
})
@Entity({ tableName: "emulation_council" })
export class EmulationCouncil extends SearchableRecord {
  @Text("Mã ổn định trong hệ thống này", "Stable code within this graph", { level: PUBLIC, unique: true })
  code!: string;

  @Choice(EmulationCouncilLevel, "Cấp", "Level", { level: PUBLIC, index: true })
  level!: EmulationCouncilLevel;

  @Text("Tên", "Name", { level: PUBLIC })
  name!: string;

  @Json(() => [String], "Các cách viết khác trong văn bản, nguyên văn", "Its other spellings in documents, verbatim", {
    level: PUBLIC,
  })
  otherNames: string[] = [];

  /** The Vietnamese dictionary order of the name; compared byte by byte. */
  @SortKey()
  nameSortKey!: string;

  @ReferenceTo(() => Organization, { nullable: true })
  organizationId?: string | null;

  @ReferenceTo(() => Province, { nullable: true })
  provinceId?: string | null;

  /** A copy of "tỉnh Cao Bằng", for search; a province is never renamed in place. */
  @Property({ type: "text", nullable: true })
  provinceLabel?: string | null;

  @ReferenceTo(() => Organization, { nullable: true })
  standingBodyId?: string | null;

  override searchableTexts() {
    return [this.name, ...this.otherNames, this.provinceLabel];
  }
}
