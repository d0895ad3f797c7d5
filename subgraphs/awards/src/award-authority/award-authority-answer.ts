import { bilingual } from "@thidua/base/locale";
import { Locale } from "@thidua/kit/graph/values";
import { ObjectField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { InLocale } from "../catalog/in-locale.js";
import { AuthorityVerdict } from "./authority-verdict.js";
import { AwardAuthority } from "./award-authority.js";

/** The answer to who has the authority to decide on a title or form. */
@ObjectType({
  description: bilingual(
    "Kết quả tra cứu thẩm quyền quyết định khen thưởng",
    "The answer to who has the authority to decide on an award",
  ),
})
export class AwardAuthorityAnswer {
  @ObjectField(() => AuthorityVerdict, "Kết luận", "The verdict", { level: PUBLIC })
  verdict!: AuthorityVerdict;

  @ObjectField(() => DateScalar, "Ngày được tra cứu", "The day in question", { level: PUBLIC })
  asOfOn!: string;

  @ObjectField(
    () => [AwardAuthority],
    "Các thẩm quyền có hiệu lực vào ngày đó; danh sách rỗng khi không có",
    "The authorities in force on that day. The list is empty if there are none",
    { level: PUBLIC },
  )
  authorities!: AwardAuthority[];

  @ObjectField(
    () => [AwardAuthority],
    "Các thẩm quyền đã hết hiệu lực đến ngày đó",
    "The authorities that had ended by that day",
    { level: PUBLIC },
  )
  endedAuthorities!: AwardAuthority[];

  @ObjectField(() => String, "Lý do, theo ngôn ngữ được chọn", "The reason, in the given language", { level: PUBLIC })
  reason(@InLocale() locale: Locale): string {
    const english = locale === Locale.EN;
    if (this.verdict === AuthorityVerdict.AUTHORIZED) {
      const names = this.authorities.map((row) => row.label(locale)).join("; ");
      return english ? `In force on that day: ${names}` : `Có hiệu lực vào ngày đó: ${names}`;
    }
    if (this.endedAuthorities.length > 0) {
      const names = this.endedAuthorities.map((row) => row.label(locale)).join("; ");
      return english
        ? `The authority of ${names} has ended, and no legal text on record gives it to a successor`
        : `Thẩm quyền của ${names} đã hết hiệu lực; chưa có văn bản nào được ghi nhận giao cho cơ quan kế thừa`;
    }
    return english
      ? "No legal text on record states who decides"
      : "Chưa có văn bản nào được ghi nhận quy định người quyết định";
  }
}
