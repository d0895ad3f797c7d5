import { bilingual } from "@thidua/base/locale";
import { Locale } from "@thidua/kit/graph/values";
import { ObjectField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Arg, ObjectType } from "type-graphql";
import { AuthorityVerdict } from "./authority-verdict.js";
import { AwardAuthority } from "./award-authority.js";

/** The answer to the question who may decide. */
@ObjectType({
  description: bilingual("Trả lời về thẩm quyền quyết định khen thưởng", "The answer to who may decide on an award"),
})
export class AwardAuthorityAnswer {
  @ObjectField(() => AuthorityVerdict, "Kết luận", "The verdict", { level: PUBLIC })
  verdict!: AuthorityVerdict;

  @ObjectField(() => DateScalar, "Ngày được tra", "The day it is about", { level: PUBLIC })
  asOfOn!: string;

  @ObjectField(() => [AwardAuthority], "Thẩm quyền có hiệu lực; rỗng khi không có", "Rows in force; may be empty", {
    level: PUBLIC,
  })
  authorities!: AwardAuthority[];

  @ObjectField(() => [AwardAuthority], "Thẩm quyền đã hết hiệu lực trước đó", "Rows that ended before that day", {
    level: PUBLIC,
  })
  endedAuthorities!: AwardAuthority[];

  @ObjectField(() => String, "Lý do theo ngôn ngữ", "The reason in the language asked for", { level: PUBLIC })
  reason(
    @Arg("locale", () => Locale, { defaultValue: Locale.VI, description: bilingual("Ngôn ngữ", "The language") })
    locale: Locale,
  ): string {
    const english = locale === Locale.EN;
    if (this.verdict === AuthorityVerdict.AUTHORIZED) {
      const names = this.authorities.map((row) => row.label(locale)).join("; ");
      return english ? `In force on that day: ${names}` : `Có hiệu lực vào ngày đó: ${names}`;
    }
    if (this.endedAuthorities.length > 0) {
      const names = this.endedAuthorities.map((row) => row.label(locale)).join("; ");
      return english
        ? `The power of ${names} has ended, and no text that was read gives it to a successor`
        : `Thẩm quyền của ${names} đã hết hiệu lực; chưa đọc được văn bản nào giao cho cơ quan kế thừa`;
    }
    return english ? "No text that was read says who decides" : "Chưa đọc được văn bản nào quy định ai quyết định";
  }
}
