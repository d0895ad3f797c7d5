import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { foldAwardCode } from "../award-form/award-code.js";
import { AwardForm } from "../award-form/award-form.js";
import { AwardLevel } from "../award-form/award-level.js";
import { loadInForce } from "../catalog/load-in-force.js";
import { today } from "../catalog/period.js";
import { answerAuthority } from "./authority-answer.js";
import { CreateAwardAuthorityInput } from "./award-authority.inputs.js";
import { AwardAuthority } from "./award-authority.js";
import { AwardAuthoritiesArguments, AwardAuthorityConnection, awardAuthorityList } from "./award-authority.list.js";
import { AwardAuthorityService } from "./award-authority.service.js";
import { AwardAuthorityAnswer } from "./award-authority-answer.js";

const CreatePayload = payloadType("CreateAwardAuthorityPayload", "awardAuthority", () => AwardAuthority);

@Resolver(() => AwardAuthority)
export class AwardAuthorityResolver {
  @Public()
  @Query(() => AwardAuthority, {
    nullable: true,
    description: bilingual("Một dòng thẩm quyền theo mã định danh", "A row of authority by its id"),
  })
  awardAuthority(
    @Arg("id", () => ID, { description: bilingual("Mã định danh", "The id") }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<AwardAuthority | null> {
    return context.loaders.one(AwardAuthority).load(id);
  }

  @Public()
  @Query(() => AwardAuthorityConnection, {
    nullable: true,
    description: bilingual("Các dòng thẩm quyền", "Rows of the authority matrix"),
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
      "Ai có thẩm quyền quyết định vào một ngày; null khi không có mã này",
      "Who may decide on a day; null for an unknown code",
    ),
  })
  async awardAuthorityAnswer(
    @Arg("code", () => String, { description: bilingual("Chữ viết tắt, ví dụ CSTĐCS", "The abbreviation, as CSTĐCS") })
    code: string,
    @Arg("level", () => AwardLevel, {
      nullable: true,
      description: bilingual("Chỉ hỏi về một cấp", "Only about one level"),
    })
    level: AwardLevel | null | undefined,
    @Arg("asOf", () => DateScalar, {
      nullable: true,
      description: bilingual("Ngày cần tra (mặc định: hôm nay)", "The day, today by default"),
    })
    asOf: string | null | undefined,
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
      "Danh hiệu, hình thức vào ngày dòng này bắt đầu hiệu lực; null khi danh mục chưa có",
      "The title or form on this row's first day; null if the catalog has none",
    ),
  })
  form(@Root() authority: AwardAuthority, @Ctx() context: SubgraphContext): Promise<AwardForm | null> {
    return loadInForce(context, AwardForm, "key", authority.formKey, authority.validFrom);
  }

  @Writes({ roles: [Role.PROVINCE_ADMIN], within: "ANY" })
  @Mutation(() => CreatePayload, { description: bilingual("Thêm một dòng thẩm quyền", "Add a row of authority") })
  createAwardAuthority(
    @Arg("input", () => CreateAwardAuthorityInput, { description: bilingual("Dữ liệu", "The input") })
    input: CreateAwardAuthorityInput,
    @Write() write: Write<CreateAwardAuthorityInput>,
  ) {
    return mutate(write, "awardAuthority", input, (em) => new AwardAuthorityService(em).create(input));
  }
}
