import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { byId, Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { today } from "@thidua/kit/model/known-date";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { foldAwardCode } from "../award-form/award-code.js";
import { AwardForm } from "../award-form/award-form.js";
import { AwardLevel } from "../award-form/award-level.js";
import { AsOf } from "../catalog/as-of.js";
import { loadInForce } from "../catalog/load-in-force.js";
import { answerAuthority } from "./authority-answer.js";
import { CreateAwardAuthorityInput } from "./award-authority.inputs.js";
import { AwardAuthority } from "./award-authority.js";
import { AwardAuthoritiesArguments, AwardAuthorityConnection, awardAuthorityList } from "./award-authority.list.js";
import { AwardAuthorityService } from "./award-authority.service.js";
import { AwardAuthorityAnswer } from "./award-authority-answer.js";

const CreatePayload = payloadType("CreateAwardAuthorityPayload", "awardAuthority", () => AwardAuthority);

@Resolver(() => AwardAuthority)
export class AwardAuthorityResolver extends byId(
  AwardAuthority,
  "awardAuthority",
  "Một thẩm quyền quyết định khen thưởng",
  "An award authority",
) {
  @Public()
  @Query(() => AwardAuthorityConnection, {
    nullable: true,
    description: bilingual("Các thẩm quyền quyết định khen thưởng", "The award authorities"),
  })
  awardAuthorities(
    @Args(() => AwardAuthoritiesArguments) given: AwardAuthoritiesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<AwardAuthority>> {
    return paginate(context, awardAuthorityList, given);
  }

  @Public()
  @Query(() => AwardAuthorityAnswer, {
    nullable: true,
    description: bilingual(
      "Tra cứu người có thẩm quyền quyết định vào một ngày; để trống khi không có danh hiệu, hình thức nào mang chữ viết tắt này",
      "Answers who has the authority to decide on a day. Null: not applicable if no title or form has the abbreviation",
    ),
  })
  async awardAuthorityAnswer(
    @Arg("code", () => String, {
      description: bilingual("Chữ viết tắt, ví dụ CSTĐCS", "The abbreviation, such as CSTĐCS"),
    })
    code: string,
    @Arg("level", () => AwardLevel, {
      nullable: true,
      description: bilingual("Chỉ tra cứu một cấp", "The only level to consider"),
    })
    level: AwardLevel | null | undefined,
    @AsOf() asOf: string | null | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<AwardAuthorityAnswer | null> {
    const [form] = await context.loaders.many(AwardForm, "codeKey").load(foldAwardCode(code));
    if (!form) return null;
    const rows = await context.loaders.many(AwardAuthority, "formKey", { deciderKey: "asc" }).load(form.key);
    return answerAuthority(rows, asOf ?? today(), level);
  }

  @Public()
  @FieldResolver(() => AwardForm, {
    nullable: true,
    description: bilingual(
      "Danh hiệu, hình thức vào ngày thẩm quyền bắt đầu có hiệu lực; để trống khi danh mục chưa có",
      "The title or form on the first day of the authority. Null: not applicable if the catalog has none on that day",
    ),
  })
  form(@Root() authority: AwardAuthority, @Ctx() context: SubgraphContext): Promise<AwardForm | null> {
    return loadInForce(context, AwardForm, "key", authority.formKey, authority.validFrom);
  }

  @Writes({ roles: [Role.PROVINCE_ADMIN], within: "ANY" })
  @Mutation(() => CreatePayload, {
    description: bilingual("Thêm một thẩm quyền quyết định khen thưởng", "Creates an award authority"),
  })
  createAwardAuthority(
    @Input(() => CreateAwardAuthorityInput) input: CreateAwardAuthorityInput,
    @Write() write: Write<CreateAwardAuthorityInput>,
  ) {
    return mutate(write, "awardAuthority", input, (em) => new AwardAuthorityService(em).create(input));
  }
}
