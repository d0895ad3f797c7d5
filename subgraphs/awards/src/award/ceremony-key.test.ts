import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AwardCategory } from "../award-form/award-category.js";
import { AwardLevel } from "../award-form/award-level.js";
import { AwardSubjectKind } from "../award-form/award-subject-kind.js";
import { type CeremonyPlace, ceremonyKeyOf, recipientSortKeyOf } from "./ceremony-key.js";

const bytes = (text: string) => Buffer.from(text, "utf8");
const inOrder = (places: CeremonyPlace[]) =>
  [...places].sort((one, other) => Buffer.compare(bytes(ceremonyKeyOf(one)), bytes(ceremonyKeyOf(other))));
const comesFirst = (one: CeremonyPlace, other: CeremonyPlace) =>
  Buffer.compare(bytes(ceremonyKeyOf(one)), bytes(ceremonyKeyOf(other))) < 0;

const place = fc.record({
  form: fc.record({
    category: fc.constantFrom(...Object.values(AwardCategory)),
    level: fc.constantFrom(AwardLevel.PROVINCE, AwardLevel.UNIT, AwardLevel.COMMUNE),
    precedence: fc.integer({ min: 0, max: 999_999 }),
  }),
  grade: fc.option(fc.integer({ min: 1, max: 3 })),
  subjectKind: fc.constantFrom(...Object.values(AwardSubjectKind)),
  isPosthumous: fc.boolean(),
  recipientName: fc.constantFrom("Nguyễn Văn An", "Đỗ Thị Bình", "Phòng Quản lý khoa học", "Hộ ông Nông Văn Dền"),
});
const both = fc.tuple(place, place);

describe("the order of a ceremony", () => {
  it("is by decider, titles before forms, collectives, households, individuals, and posthumous awards last", () => {
    const title = { category: AwardCategory.EMULATION_TITLE, level: AwardLevel.UNIT, precedence: 400 };
    const form = { category: AwardCategory.COMMENDATION_CERTIFICATE, level: AwardLevel.UNIT, precedence: 450 };
    const order = { category: AwardCategory.ORDER, level: AwardLevel.STATE, precedence: 105 };
    const flag = { category: AwardCategory.EMULATION_TITLE, level: AwardLevel.STATE, precedence: 205 };
    const living = { isPosthumous: false };
    const called: CeremonyPlace[] = [
      { form: order, grade: 1, subjectKind: AwardSubjectKind.INDIVIDUAL, recipientName: "Lê Thị Cúc", ...living },
      { form: order, grade: 3, subjectKind: AwardSubjectKind.INDIVIDUAL, recipientName: "Lê Thị An", ...living },
      { form: flag, subjectKind: AwardSubjectKind.COLLECTIVE, recipientName: "Sở Nội vụ", ...living },
      { form: title, subjectKind: AwardSubjectKind.COLLECTIVE, recipientName: "Phòng Hành chính", ...living },
      { form: title, subjectKind: AwardSubjectKind.INDIVIDUAL, recipientName: "Vũ Văn Ân", ...living },
      { form: title, subjectKind: AwardSubjectKind.INDIVIDUAL, recipientName: "Bùi Thị Bảy", ...living },
      { form: title, subjectKind: AwardSubjectKind.INDIVIDUAL, recipientName: "An Văn An", isPosthumous: true },
      { form, subjectKind: AwardSubjectKind.COLLECTIVE, recipientName: "Phòng Kế hoạch", ...living },
      { form, subjectKind: AwardSubjectKind.HOUSEHOLD, recipientName: "Hộ ông Nông Văn Dền", ...living },
      { form, subjectKind: AwardSubjectKind.INDIVIDUAL, recipientName: "Đào Văn Ba", ...living },
    ];
    expect(inOrder([...called].reverse())).toEqual(called);
  });

  it("has no form before a title of the same decider", () => {
    fc.assert(
      fc.property(both, ([one, other]) => {
        const isTitle = ({ form }: CeremonyPlace) => form.category === AwardCategory.EMULATION_TITLE;
        fc.pre(one.form.level === other.form.level && isTitle(one) && !isTitle(other));
        expect(comesFirst(one, other)).toBe(true);
      }),
    );
  });

  it("has no lower decider first", () => {
    const rank = [AwardLevel.PROVINCE, AwardLevel.UNIT, AwardLevel.COMMUNE];
    fc.assert(
      fc.property(both, ([one, other]) => {
        fc.pre(rank.indexOf(one.form.level as AwardLevel) < rank.indexOf(other.form.level as AwardLevel));
        expect(comesFirst(one, other)).toBe(true);
      }),
    );
  });

  it("has collectives before households before individuals, for one decider and form", () => {
    const rank = { COMMUNE: 0, COLLECTIVE: 0, HOUSEHOLD: 1, INDIVIDUAL: 2 };
    fc.assert(
      fc.property(both, ([one, other]) => {
        const same = { ...other, form: one.form };
        fc.pre(rank[one.subjectKind] < rank[same.subjectKind]);
        expect(comesFirst(one, same)).toBe(true);
      }),
    );
  });

  it("is that of the sort keys of names which agree in their first 60 letters, for awards that are alike otherwise", () => {
    const unit = "Phòng Quản lý khoa học và công nghệ thuộc Sở Nông nghiệp và Môi trường tỉnh Thái Nguyên";
    const form = { category: AwardCategory.COMMENDATION_CERTIFICATE, level: AwardLevel.UNIT, precedence: 450 };
    const end = fc.array(fc.constantFrom(" ", ", ", ..."aáạăâ1Ađ-/"), { maxLength: 4 }).map((signs) => signs.join(""));
    fc.assert(
      fc.property(end, end, fc.constantFrom(...Object.values(AwardSubjectKind)), (one, other, subjectKind) => {
        const [key, otherKey] = [one, other].map((name) => recipientSortKeyOf(subjectKind, unit + name));
        const named = (name: string) => ({ form, subjectKind, isPosthumous: false, recipientName: unit + name });
        expect(comesFirst(named(one), named(other))).toBe(Buffer.compare(bytes(key!), bytes(otherKey!)) < 0);
      }),
      { numRuns: 2_000 },
    );
  });

  it("is by the precedence of a form, whatever its size", () => {
    const place = { subjectKind: AwardSubjectKind.COLLECTIVE, isPosthumous: false, recipientName: "Sở Nội vụ" };
    const ranked = [-2_147_483_648, -20, -1, 0, 9, 10, 999_999, 1_000_000, 2_147_483_647].map((precedence) => ({
      ...place,
      form: { category: AwardCategory.MERIT_CERTIFICATE, level: AwardLevel.PROVINCE, precedence },
    }));
    expect(inOrder([...ranked].reverse())).toEqual(ranked);
  });
});
