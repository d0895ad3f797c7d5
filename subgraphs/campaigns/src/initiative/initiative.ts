import { type Opt } from "@mikro-orm/core";
import { BeforeCreate, BeforeUpdate, Entity, Enum, Index, Property } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { DocumentReference } from "@thidua/documents";
import { Amount, Choice, Flag, ForeignId, Json, ReferenceTo, SortKey, Text, Whole } from "@thidua/kit/model/columns";
import { isPrinted } from "@thidua/kit/model/provenance";
import { SearchableRecord } from "@thidua/kit/model/search";
import { forStaff, mayRead, PUBLIC, restrictRecords } from "@thidua/kit/model/visibility";
import { InitiativeKind } from "@thidua/vocabulary/enumerations";
import { Directive, ObjectType } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { CriterionBeneficiary } from "../criterion/criterion-enums.js";
import { InfluenceScope } from "./influence-scope.js";
import { InitiativeAuthor } from "./initiative-author.js";

/**
 * A new solution for the work, submitted in a unit and, if it is found good, recognized (Law 06/2022/QH15 Đ.3.4). Until then
 * it is a dossier, which only staff knows of, unless it was printed.
 */
@Directive('@key(fields: "id")')
@ObjectType({ description: bilingual("Sáng kiến, đề tài, giải pháp", "An initiative, study or other solution") })
@Entity({ tableName: "initiative" })
export class Initiative extends SearchableRecord {
  @Choice(InitiativeKind, "Loại", "Kind", { level: PUBLIC, index: true })
  kind!: InitiativeKind;

  @Text("Tên sáng kiến", "Name of the initiative", { level: PUBLIC })
  name!: string;

  /** The Vietnamese dictionary order of the name; compared byte by byte. */
  @SortKey()
  nameSortKey!: string;

  /** The body where it was made and is used: a body of the organizations subgraph. */
  @ForeignId()
  organizationId!: string;

  @Json(() => [InitiativeAuthor], "Tác giả; rỗng khi là của tập thể", "Authors; empty for that of a collective", {
    level: PUBLIC,
  })
  authors!: InitiativeAuthor[];

  @Whole("Năm áp dụng hoặc nộp", "Year in which it was applied or submitted", { level: PUBLIC, index: true })
  year!: number;

  @Amount("Số tiền tiết kiệm mỗi năm, đồng; null khi không rõ", "Saving in a year, in đồng; null when unknown", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  annualSavingVnd?: number | null;

  @Flag("Đã được áp dụng", "Whether it is in use", { level: PUBLIC, index: true })
  isApplied!: boolean;

  @Choice(
    CriterionBeneficiary,
    "Nơi được hưởng lợi; null khi không rõ",
    "To whom the effect accrues; null when unknown",
    { level: PUBLIC, nullable: true },
  )
  beneficiary?: CriterionBeneficiary | null;

  @ReferenceTo(() => Campaign, { nullable: true })
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
