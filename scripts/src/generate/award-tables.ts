import type { AwardCatalog, CatalogForm } from "./award-catalog.js";
import { choose } from "./choose.js";
import { generatedDays } from "./generated-days.js";
import { generatedDocument } from "./generated-document.js";
import { generatedId } from "./generated-id.js";
import type { GeneratedTable } from "./generated-table.js";
import type { GeneratedWorld } from "./generated-world.js";
import { generatedNames } from "./names.js";
import { referredRecord } from "./referred-record.js";

/** How many awards a decision has. */
const awardsOfDecision = 40;
/** Any prime number: within a decision, no person is chosen twice. */
const stride = 7_919;
const positions = ["Giám đốc", "Phó Giám đốc", "Trưởng phòng", "Chuyên viên", "Giáo viên", "Công nhân"];
const classes = ["DEPARTMENT_LEADER", "DEPARTMENT_LEADER", "DIVISION_LEADER", "DIRECT_WORKER", "DIRECT_WORKER"];
const levels = ["COMPLETED", "COMPLETED_WELL", "COMPLETED_EXCELLENTLY"];
const decision = ["Quyết định", "DECISION", "QĐ"] as const;
const issuer = ["Ủy ban nhân dân tỉnh", "UBND"] as const;
const cancelledPart = 0.01;

/** Returns the tables of the awards subgraph, without its catalogs and mirrors. */
export function awardTables(world: GeneratedWorld, catalog: AwardCatalog): GeneratedTable[] {
  const { size, keys, organizationId, campaignId } = world;
  const decisions = Math.max(10, Math.ceil(size.awards / awardsOfDecision));
  const decidedOn = (index: number) => generatedDays.day(index, 400);
  const isCancelled = (index: number) => index === 5 || choose.chance(cancelledPart, index, 402);
  const cancelled = Array.from({ length: decisions }, (_, index) => index).filter(isCancelled);
  const formOn = formChoice(catalog.forms);
  const lastForm = formOfLastCeremony(world, catalog.forms);

  return [
    {
      entity: "AwardDecision",
      count: decisions,
      rowOf(index) {
        const issuedOn = decidedOn(index);
        const number = 1 + choose.below(4_000, index, 403);
        const document = generatedDocument({ type: decision, number, issuer, issuedOn });
        return {
          ...{ id: generatedId("decision", index), title: `Quyết định khen thưởng ${generatedNames.cause(index)}` },
          ...{ document, number, symbol: document.symbol, year: generatedDays.yearOf(issuedOn), issuedOn },
          ...{ identity: `generated-${index}`, awardedOn: index % 3 ? null : generatedDays.after(issuedOn, 20) },
          ...{ decidedBy: "Chủ tịch Ủy ban nhân dân tỉnh", organizationId: organizationId(index, decisions, 404) },
          signerId: index % 2 ? generatedId("person", referredRecord(size.persons, index, decisions, 405)) : null,
          ...{ state: isCancelled(index) ? "CANCELLED" : "ISSUED", steps: ["UNIT_REVIEW", "HEAD_DECISION"] },
          proposingCouncilId: index % 4 ? null : generatedId("council", index % Math.floor(size.others / 4)),
        };
      },
    },
    {
      entity: "Cancellation",
      count: cancelled.length,
      rowOf: (index) => ({
        ...{ id: generatedId("cancellation", index), decisionId: generatedId("decision", cancelled[index]!) },
        cancelledOn: generatedDays.after(decidedOn(cancelled[index]!), 90),
        reason: "Không đúng đối tượng",
      }),
    },
    {
      entity: "Award",
      count: size.awards,
      rowOf(index) {
        const isLast = index === size.awards - 1;
        const ofDecision = Math.floor(index / awardsOfDecision);
        const place = index % awardsOfDecision;
        const day = decidedOn(ofDecision);
        const subjectKind = isLast
          ? "INDIVIDUAL"
          : place % 5 === 0
            ? "COLLECTIVE"
            : place % 9 === 8
              ? "HOUSEHOLD"
              : "INDIVIDUAL";
        const form = isLast ? lastForm : formOn(subjectKind, day, index);
        const credited = organizationId(index, size.awards, 410);
        const person = isLast ? size.persons - 2 : (index * stride) % (size.persons - 3);
        const isPerson = subjectKind === "INDIVIDUAL";
        const recipientName = isPerson
          ? world.personName(person)
          : `${subjectKind === "HOUSEHOLD" ? "Hộ ông" : "Tập thể"} ${generatedNames.place(index)} ${place}`;
        const position = isPerson ? choose.item(positions, index, 411) : null;
        const recipient = {
          ...{ recipientName, position, personId: isPerson ? generatedId("person", person) : null },
          // One award of a decision honors the organization itself: others name what is within it.
          ...{
            organizationId: place === 0 && !isPerson ? credited : null,
            unitId: place === 0 && !isPerson ? null : credited,
          },
        };
        const grade = form.grades.length > 0 ? choose.item(form.grades, index, 412) : null;
        const isPosthumous = isLast || choose.chance(0.01, index, 413);
        const type = choose.chance(0.8, index, 414) ? choose.item(catalog.types, index, 415) : null;
        return {
          ...{ id: generatedId("award", index), decisionId: generatedId("decision", ofDecision), ...recipient },
          ...{ formId: form.id, formKey: form.key, formCategory: form.category, formLevel: form.level, grade },
          ...{ subjectKind, recipientKey: keys.recipientKeyOf(recipient), creditedOrganizationId: credited },
          recipientSortKey: keys.recipientSortKeyOf(subjectKind as never, recipientName),
          recipientPositionClass: isPerson ? choose.item(classes, index, 416) : null,
          ...{ commendationTypeId: type?.id ?? null, commendationTypeCode: type?.code ?? null, isPosthumous },
          campaignId: isLast || choose.chance(0.6, index, 417) ? campaignId(index, size.awards, 418) : null,
          typicalExampleId: choose.chance(0.05, index, 419)
            ? generatedId("example", referredRecord(size.examples, index, size.awards, 420))
            : null,
          taskCompletionLevel: choose.chance(0.3, index, 421) ? choose.item(levels, index, 422) : null,
          achievement: choose.chance(0.3, index, 423) ? generatedNames.sentences(index) : null,
          ...{ decidedOn: day, awardedOn: ofDecision % 3 ? null : generatedDays.after(day, 20) },
          amountVnd: choose.chance(0.7, index, 424) ? 100_000 * (1 + choose.below(90, index, 425)) : null,
          ceremonyKey: keys.ceremonyKeyOf({ form, grade, subjectKind, isPosthumous, recipientName } as never),
        };
      },
    },
    {
      entity: "CommendationPolicy",
      count: size.others,
      rowOf: (index) => ({
        ...{ id: generatedId("policy", index), statement: generatedNames.sentences(index), position: index },
        ...{ statedOn: generatedDays.day(index, 430), organizationId: organizationId(index, size.others, 432) },
        ...{ campaignId: campaignId(index, size.others, 433), principleCodes: [], commendationTypeCodes: [] },
        ...{ subjectKinds: ["INDIVIDUAL"], priorityGroups: [], bases: ["CAMPAIGN_RESULT"], taskCompletionLevels: [] },
        ...{ initiativeKinds: [], steps: [] },
      }),
    },
    {
      entity: "MirroredEmulationPlan",
      count: Math.max(10, Math.floor(size.others / 10)),
      rowOf: (index) => ({ id: generatedId("plan", index), organizationId: organizationId(index, 10_000_000, 102) }),
    },
    {
      entity: "MirroredTypicalExample",
      count: size.examples,
      rowOf: (index) => ({ id: generatedId("example", index), isPublic: choose.chance(0.6, index, 300) }),
    },
  ];
}

/** Returns a function that chooses a form in force on a day, or the earliest period of one that came later. */
function formChoice(forms: readonly CatalogForm[]) {
  const byKind = new Map<string, CatalogForm[][]>();
  for (const form of forms)
    for (const kind of form.subjectKinds) {
      const periods = byKind.get(kind) ?? [];
      const known = periods.find(([first]) => first!.key === form.key);
      if (known) known.push(form);
      else byKind.set(kind, [...periods, [form]]);
    }
  return (subjectKind: string, day: string, index: number): CatalogForm => {
    const ofKind = byKind.get(subjectKind)!;
    // Those of the lower levels, which the catalog ranks last, are the frequent ones.
    const periods = ofKind[ofKind.length - 1 - choose.skewed(ofKind.length, index, 440)]!;
    return (
      periods.find(({ validFrom, validTo }) => (validFrom ?? "") <= day && (!validTo || day < validTo)) ?? periods[0]!
    );
  };
}

/** The form of the very last award of a ceremony. */
function formOfLastCeremony({ keys }: GeneratedWorld, forms: readonly CatalogForm[]): CatalogForm {
  const place = { grade: null, subjectKind: "INDIVIDUAL", isPosthumous: true, recipientName: "Ỵ" };
  const keyOf = (form: CatalogForm) => keys.ceremonyKeyOf({ ...place, form } as never);
  const compare = (a: string, b: string) => (a < b ? -1 : 1);
  return forms
    .filter(({ grades }) => grades.length === 0)
    .toSorted((a, b) => compare(keyOf(a), keyOf(b)))
    .at(-1)!;
}
