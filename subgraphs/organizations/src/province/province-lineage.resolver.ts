import { bilingual } from "@thidua/base/locale";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Locale } from "@thidua/kit/graph/values";
import { today } from "@thidua/kit/model/known-date";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Province } from "./province.js";
import { ProvinceRepository } from "./province.repository.js";
import { ProvinceCode } from "./province-code.js";
import { provinceDisplayName } from "./province-label.js";
import { ProvinceSuccession } from "./province-succession.js";

/** The succession, the display name and the official codes of a province. */
@Resolver(() => Province)
export class ProvinceLineageResolver {
  @Public()
  @FieldResolver(() => Province, {
    nullable: true,
    description: bilingual(
      "Tỉnh hiện nay, là chính tỉnh này khi còn tồn tại; để trống khi đã chia thành nhiều tỉnh",
      "The present province, which is the province itself while it exists. Null: not applicable if several provinces succeed it",
    ),
  })
  currentProvince(@Root() province: Province, @Ctx() context: SubgraphContext): Promise<Province | null> {
    return currentOf(province, context);
  }

  @Public()
  @FieldResolver(() => String, {
    description: bilingual(
      "Tên hiển thị kèm tên tỉnh hiện nay, ví dụ “tỉnh Bạc Liêu (nay thuộc tỉnh Cà Mau)”",
      "The name with the present province, for display",
    ),
  })
  async displayName(
    @Root() province: Province,
    @Arg("asOf", () => DateScalar, {
      nullable: true,
      description: bilingual("Ngày cần xem; mặc định hôm nay", "The day. Today by default"),
    })
    asOf: string | null | undefined,
    @Arg("locale", () => Locale, {
      defaultValue: Locale.VI,
      description: bilingual("Ngôn ngữ; mặc định VI", "The language. VI by default"),
    })
    locale: Locale,
    @Ctx() context: SubgraphContext,
  ): Promise<string> {
    const current = province.validTo ? await currentOf(province, context) : province;
    return provinceDisplayName(province, current, asOf ?? today(), locale);
  }

  @Public()
  @FieldResolver(() => [Province], {
    description: bilingual("Các tỉnh hình thành từ tỉnh này", "The provinces formed from this province"),
  })
  async successors(@Root() province: Province, @Ctx() context: SubgraphContext): Promise<Province[]> {
    const rows = await context.loaders.many(ProvinceSuccession, "predecessorId").load(province.id);
    return provinces(
      rows.map(({ successorId }) => successorId),
      context,
    );
  }

  @Public()
  @FieldResolver(() => [Province], {
    description: bilingual("Các tỉnh tiền thân", "The provinces from which this province was formed"),
  })
  async predecessors(@Root() province: Province, @Ctx() context: SubgraphContext): Promise<Province[]> {
    const rows = await context.loaders.many(ProvinceSuccession, "successorId").load(province.id);
    return provinces(
      rows.map(({ predecessorId }) => predecessorId),
      context,
    );
  }

  @Public()
  @FieldResolver(() => [ProvinceCode], {
    description: bilingual("Các mã số đơn vị hành chính qua các thời kỳ", "The official codes over time"),
  })
  officialCodes(@Root() province: Province, @Ctx() context: SubgraphContext): Promise<ProvinceCode[]> {
    return context.loaders.many(ProvinceCode, "provinceId", { validFrom: "asc" }).load(province.id);
  }

  @Public()
  @FieldResolver(() => String, {
    nullable: true,
    description: bilingual(
      "Mã số đơn vị hành chính (hai chữ số) vào một ngày; để trống nếu nguồn không nêu",
      "The official code on a day, two digits. Null: not stated in the source",
    ),
  })
  async officialCode(
    @Root() province: Province,
    @Arg("asOf", () => DateScalar, {
      nullable: true,
      description: bilingual("Ngày cần xem; mặc định hôm nay", "The day. Today by default"),
    })
    asOf: string | null | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<string | null> {
    const day = asOf ?? today();
    const codes = await context.loaders.many(ProvinceCode, "provinceId", { validFrom: "asc" }).load(province.id);
    const holds = ({ validFrom, validTo }: ProvinceCode) =>
      (!validFrom || validFrom <= day) && (!validTo || day < validTo);
    return codes.findLast(holds)?.value ?? null;
  }
}

function currentOf(province: Province, context: SubgraphContext): Promise<Province | null> {
  return context.loaders
    .custom<string, string[]>(Province, "current", (ids) => new ProvinceRepository(context.em).currentOf(ids, today()))
    .load(province.id)
    .then(([id, ...others]) => (id && others.length === 0 ? context.loaders.one(Province).load(id) : null));
}

async function provinces(ids: string[], context: SubgraphContext): Promise<Province[]> {
  const found = await Promise.all(ids.map((id) => context.loaders.one(Province).load(id)));
  return found.filter((province) => province !== null).sort((a, b) => (a.nameSortKey < b.nameSortKey ? -1 : 1));
}
