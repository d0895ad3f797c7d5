import { Entity, Enum, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { SearchableRecord } from "@thidua/kit/model/search";
import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ObjectType } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { Province } from "../province/province.js";
import { EmulationCouncilLevel } from "./emulation-council-level.js";

/** The council that advises a head on emulation and commendation. Who sits on it is internal and not kept here. */
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType({
  description: "Hội đồng Thi đua - Khen thưởng. A council that advises on emulation and commendation.",
})
@Entity({ tableName: "emulation_council" })
export class EmulationCouncil extends SearchableRecord {
  @Public()
  @Field(() => String, { description: "Mã ổn định trong hệ thống này. Stable code within this graph." })
  @Property({ type: "text" })
  @Unique()
  code!: string;

  @Public()
  @Field(() => EmulationCouncilLevel, { description: "Cấp. Level." })
  @Enum({ items: () => EmulationCouncilLevel, type: "string" })
  @Index()
  level!: EmulationCouncilLevel;

  @Public()
  @Field(() => String, { description: "Tên. Name." })
  @Property({ type: "text" })
  name!: string;

  @Public()
  @Field(() => [String], {
    description: "Các cách viết khác trong văn bản, nguyên văn. Its other spellings in documents, verbatim.",
  })
  @Property({ type: "json" })
  otherNames: string[] = [];

  /** The Vietnamese dictionary order of the name; compared byte by byte. */
  @Property({ type: "text", columnType: "text", collation: "C" })
  @Index()
  nameSortKey!: string;

  @ManyToOne({ entity: () => Organization, mapToPk: true, fieldName: "organization_id", nullable: true })
  @Index()
  organizationId?: string | null;

  @ManyToOne({ entity: () => Province, mapToPk: true, fieldName: "province_id", nullable: true })
  @Index()
  provinceId?: string | null;

  /** A copy of "tỉnh Cao Bằng", for search; a province is never renamed in place. */
  @Property({ type: "text", nullable: true })
  provinceLabel?: string | null;

  @ManyToOne({ entity: () => Organization, mapToPk: true, fieldName: "standing_body_id", nullable: true })
  @Index()
  standingBodyId?: string | null;

  override searchableTexts() {
    return [this.name, ...this.otherNames, this.provinceLabel];
  }
}
