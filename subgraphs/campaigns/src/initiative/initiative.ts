import { BigIntType, type Opt } from "@mikro-orm/core";
import { BeforeCreate, BeforeUpdate, Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { DocumentReference } from "@thidua/documents";
import { isPrinted } from "@thidua/kit/model/provenance";
import { SafeIntegerScalar } from "@thidua/kit/model/scalars";
import { SearchableRecord } from "@thidua/kit/model/search";
import { forStaff, mayRead, Public, restrictRecords } from "@thidua/kit/model/visibility";
import { InitiativeKind } from "@thidua/vocabulary/enumerations";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { CriterionBeneficiary } from "../criterion/criterion-enums.js";
import { InfluenceScope } from "./influence-scope.js";
import { InitiativeAuthor } from "./initiative-author.js";

/**
 * A new solution for the work, submitted in a unit and, if it is found good, recognized (Law 06/2022/QH15 Đ.3.4). Until then
 * it is a dossier, which only staff knows of, unless it was printed.
 */
@Directive('@key(fields: "id")')
@ObjectType({ description: "Sáng kiến, đề tài, giải pháp. An initiative, study or other solution." })
@Entity({ tableName: "initiative" })
export class Initiative extends SearchableRecord {
  @Public()
  @Field(() => InitiativeKind, { description: "Loại. Kind." })
  @Enum({ items: () => InitiativeKind, type: "string" })
  @Index()
  kind!: InitiativeKind;

  @Public()
  @Field(() => String, { description: "Tên sáng kiến. Name of the initiative." })
  @Property({ type: "text" })
  name!: string;

  /** The Vietnamese dictionary order of the name; compared byte by byte. */
  @Property({ type: "text", columnType: "text", collation: "C" })
  @Index()
  nameSortKey!: string;

  /** The body where it was made and is used: a body of the organizations subgraph. */
  @Property({ type: "uuid" })
  @Index()
  organizationId!: string;

  @Public()
  @Field(() => [InitiativeAuthor], {
    description: "Tác giả; rỗng khi là của tập thể. Authors; empty for that of a collective.",
  })
  @Property({ type: "json" })
  authors!: InitiativeAuthor[];

  @Public()
  @Field(() => Int, { description: "Năm áp dụng hoặc nộp. Year in which it was applied or submitted." })
  @Property({ type: "integer" })
  @Index()
  year!: number;

  @Public()
  @Field(() => SafeIntegerScalar, {
    nullable: true,
    description: "Số tiền tiết kiệm mỗi năm, đồng; null khi không rõ. Saving in a year, in đồng; null when unknown.",
  })
  @Property({ type: new BigIntType("number"), nullable: true })
  @Index()
  annualSavingVnd?: number | null;

  @Public()
  @Field(() => Boolean, { description: "Đã được áp dụng. Whether it is in use." })
  @Property({ type: "boolean" })
  @Index()
  isApplied!: boolean;

  @Public()
  @Field(() => CriterionBeneficiary, {
    nullable: true,
    description: "Nơi được hưởng lợi; null khi không rõ. To whom the effect accrues; null when unknown.",
  })
  @Enum({ items: () => CriterionBeneficiary, type: "string", nullable: true })
  beneficiary?: CriterionBeneficiary | null;

  @ManyToOne({ entity: () => Campaign, mapToPk: true, fieldName: "campaign_id", nullable: true })
  @Index()
  campaignId?: string | null;

  @Property({ type: "json", nullable: true })
  recognitionDocument?: DocumentReference | null;

  @Property({ type: "date", nullable: true })
  @Index()
  recognizedOn?: string | null;

  @Enum({ items: () => InfluenceScope, type: "string", nullable: true })
  @Index()
  scopeOfInfluence?: InfluenceScope | null;

  /** Not exposed: whether everyone may know of it. Kept by the hook below, never written by hand. */
  @Property({ type: "boolean" })
  @Index()
  isPublic: Opt<boolean> = false;

  @BeforeCreate()
  @BeforeUpdate()
  refreshVisibility(): void {
    this.isPublic = this.recognizedOn != null || isPrinted(this);
  }

  override searchableTexts() {
    return [this.name, ...this.authors.map(({ name }) => name)];
  }
}

restrictRecords(Initiative, (caller) => (mayRead(caller, forStaff) ? undefined : { isPublic: true }));
