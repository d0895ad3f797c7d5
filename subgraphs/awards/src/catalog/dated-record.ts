import { Entity, Index, Property } from "@mikro-orm/decorators/legacy";
import { LegalBasis } from "@thidua/documents";
import { Locale } from "@thidua/kit/graph/values";
import { DateScalar } from "@thidua/kit/model/scalars";
import { SearchableRecord } from "@thidua/kit/model/search";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Field, ObjectType } from "type-graphql";

/** A row of a catalog that law fixes: what it says holds in a half-open period of days and stands on a legal basis. */
@ObjectType()
@Entity({ abstract: true })
export abstract class DatedRecord extends SearchableRecord {
  @Property({ type: "text" })
  labelVi!: string;

  @Property({ type: "text" })
  labelEn!: string;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày đầu có hiệu lực; null khi không rõ. First day on which the row holds; null when unknown.",
  })
  @Property({ type: "date", nullable: true })
  @Index()
  validFrom?: string | null;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày đầu hết hiệu lực; null khi còn mở. First day on which the row no longer holds; null while open.",
  })
  @Property({ type: "date", nullable: true })
  @Index()
  validTo?: string | null;

  @Public()
  @Field(() => [LegalBasis], {
    description: "Căn cứ pháp lý; rỗng khi chưa đọc được văn bản nào. Legal basis; empty when no text was read.",
  })
  @Property({ type: "json" })
  legalBasis: LegalBasis[] = [];

  @Public()
  @Field(() => String, { description: "Tên gọi theo ngôn ngữ. The name in the language asked for." })
  label(
    @Arg("locale", () => Locale, { defaultValue: Locale.VI, description: "Ngôn ngữ. The language." }) locale: Locale,
  ): string {
    return locale === Locale.EN ? this.labelEn : this.labelVi;
  }
}
