import type { Opt } from "@mikro-orm/core";
import { BeforeCreate, BeforeUpdate, Entity, Property } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { DocumentReference, searchableNumber } from "@thidua/documents";
import {
  Amount,
  Choice,
  Day,
  Flag,
  ForeignId,
  Json,
  NO_FIELD,
  ReferenceTo,
  SortKey,
  Text,
  Whole,
} from "@thidua/kit/model/columns";
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
 * A new solution for the work, submitted in an organization and recognized if it proves good (Law 06/2022/QH15 Đ.3.4). Only
 * staff see it until it is recognized, or until an article prints it.
 */
@Directive('@key(fields: "id")')
@ObjectType({ description: bilingual("Sáng kiến, đề tài, giải pháp", "An initiative, study or other solution") })
@Entity({ tableName: "initiative" })
export class Initiative extends SearchableRecord {
  @Choice(InitiativeKind, "Loại: sáng kiến, đề tài hoặc giải pháp", "The kind: an initiative, a study or a solution", {
    level: PUBLIC,
    index: true,
  })
  kind!: InitiativeKind;

  @Text("Tên sáng kiến", "The name of the initiative", { level: PUBLIC, limit: 1_000 })
  name!: string;

  @SortKey()
  nameSortKey!: string;

  @ForeignId({ description: ["Cơ quan, đơn vị", "The organization where the initiative was made"] })
  organizationId!: string;

  @Json(
    () => [InitiativeAuthor],
    "Các tác giả; danh sách rỗng nếu là của tập thể",
    "The authors. Empty for the initiative of a collective",
    { level: PUBLIC },
  )
  authors!: InitiativeAuthor[];

  @Whole("Năm áp dụng hoặc nộp", "The year in which the initiative was applied or submitted", {
    level: PUBLIC,
    index: true,
  })
  year!: number;

  @Amount(
    "Số tiền tiết kiệm mỗi năm, đến 10.000.000.000.000 đồng",
    "The annual saving, up to 10,000,000,000,000 đồng",
    {
      level: PUBLIC,
      nullable: "NOT_STATED",
      index: true,
    },
  )
  annualSavingVnd?: number | null;

  @Flag("Đã được áp dụng", "Whether the initiative is in use", { level: PUBLIC, index: true })
  isApplied!: boolean;

  @Choice(CriterionBeneficiary, "Nơi được hưởng lợi", "The beneficiary", { level: PUBLIC, nullable: "NOT_STATED" })
  beneficiary?: CriterionBeneficiary | null;

  @ReferenceTo(() => Campaign, { nullable: true, description: ["Phong trào thi đua", "The campaign"] })
  campaignId?: string | null;

  @Json(() => DocumentReference, "Quyết định hoặc giấy xác nhận", "The decision or confirmation", {
    level: NO_FIELD,
    nullable: true,
  })
  recognitionDocument?: DocumentReference | null;

  @Day(
    "Ngày công nhận; để trống khi chưa được công nhận",
    "The date of recognition. Null: not applicable until the initiative is recognized",
    { level: NO_FIELD, nullable: true, index: true },
  )
  recognizedOn?: string | null;

  @Choice(
    InfluenceScope,
    "Phạm vi ảnh hưởng; để trống khi chưa được công nhận",
    "The scope of influence. Null: not applicable until the initiative is recognized",
    { level: NO_FIELD, nullable: true, index: true },
  )
  scopeOfInfluence?: InfluenceScope | null;

  /** Whether every reader sees the record. Not a field; the hook below sets it. */
  @Property({ type: "boolean" })
  isPublic: Opt<boolean> = false;

  @BeforeCreate()
  @BeforeUpdate()
  refreshVisibility(): void {
    this.isPublic = this.recognizedOn != null || isPrinted(this);
  }

  override searchableTexts() {
    return {
      names: [this.name, ...searchableNumber(this.recognitionDocument)],
      contents: this.authors.map(({ name }) => name),
    };
  }
}

restrictRecords(Initiative, (caller) => (mayRead(caller, forStaff) ? undefined : { isPublic: true }));
