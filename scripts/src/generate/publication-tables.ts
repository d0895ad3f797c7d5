import { choose } from "./choose.js";
import { generatedDays } from "./generated-days.js";
import { generatedDocument } from "./generated-document.js";
import { generatedId } from "./generated-id.js";
import type { GeneratedTable } from "./generated-table.js";
import type { GeneratedWorld } from "./generated-world.js";
import { generatedNames } from "./names.js";

const types = [
  ["Kế hoạch", "PLAN", "KH"],
  ["Quyết định", "DECISION", "QĐ"],
  ["Chỉ thị", "DIRECTIVE", "CT"],
] as const;
const issuers = [
  ["Ủy ban nhân dân tỉnh", "UBND"],
  ["Sở Nội vụ", "SNV"],
  ["Thanh tra tỉnh", "TTT"],
] as const;

/** Returns what the campaigns subgraph has beside campaigns: occasions, portals with their articles, and cited documents. */
export function publicationTables(world: GeneratedWorld): GeneratedTable[] {
  const { size, keys, organizationId, campaignId } = world;
  const rows = size.others;
  const portals = Math.max(5, Math.floor(rows / 50));

  return [
    {
      entity: "Occasion",
      count: rows,
      rowOf(index) {
        const origin = generatedDays.known(index, 200);
        const name = `Kỷ niệm ngày truyền thống ${generatedNames.department(index)} ${generatedNames.place(index)} ${index}`;
        return {
          ...{ id: generatedId("occasion", index), name, nameSortKey: keys.sortKey(name), kind: "ANNIVERSARY" },
          ...{ scope: choose.item(["NATION", "PROVINCE", "SECTOR"], index, 204), year: 2012 + (index % 15) },
          ...{ originFrom: origin.from, originUntil: origin.until, originPrecision: origin.precision },
          originYear: origin.from && generatedDays.yearOf(origin.from),
          organizationId: organizationId(index, rows, 205),
        };
      },
    },
    {
      entity: "OccasionObservance",
      count: rows,
      rowOf(index) {
        const day = generatedDays.day(index, 210);
        return {
          ...{ id: generatedId("observance", index), occasionId: generatedId("occasion", index), position: index },
          ...{ campaignId: campaignId(index, rows, 212), planId: null, year: generatedDays.yearOf(day) },
          ...{ observedFrom: day, observedUntil: day, observedPrecision: "DAY", text: null },
        };
      },
    },
    {
      entity: "Portal",
      count: portals,
      rowOf(index) {
        const name = `Trang thông tin điện tử ${generatedNames.department(index)} ${index}`;
        return {
          ...{ id: generatedId("portal", index), name, nameSortKey: keys.sortKey(name) },
          organizationId: organizationId(index, portals, 220),
          url: `https://portal-${index}.example.vn/`,
        };
      },
    },
    {
      entity: "NewsArticle",
      count: rows,
      rowOf(index) {
        const publishedOn = generatedDays.day(index, 230);
        const title = `${generatedNames.department(index)} phát động ${generatedNames.cause(index)} số ${index}`;
        return {
          ...{ id: generatedId("article", index), portalId: generatedId("portal", choose.below(portals, index, 232)) },
          ...{ organizationId: organizationId(index, rows, 233), title, titleSortKey: keys.sortKey(title) },
          ...{ publishedOn, publishedPrecision: "DAY", publishedSortKey: publishedOn, category: "Thi đua" },
          ...{ bodyRaw: generatedNames.sentences(index), bodyClean: generatedNames.sentences(index), media: [] },
          ...{ author: world.personName(index % size.persons), authorRole: "AUTHOR", isAuthorInitials: false },
          ...{ viewCount: choose.below(100_000, index, 234), campaignId: campaignId(index, rows, 235) },
        };
      },
    },
    {
      entity: "CitedDocument",
      count: rows,
      rowOf(index) {
        const issuedOn = generatedDays.day(index, 240);
        const issuer = choose.item(issuers, index, 242);
        const reference = generatedDocument({
          ...{ type: choose.item(types, index, 243), number: 1 + choose.below(4_000, index, 244), issuer, issuedOn },
        });
        return {
          ...{ id: generatedId("document", index), reference, kind: reference.kind, type: reference.type, issuedOn },
          ...{ number: reference.number, symbol: reference.symbol, issuerSymbol: reference.issuerSymbol },
          ...{ year: generatedDays.yearOf(issuedOn), issuerId: organizationId(index, rows, 245) },
        };
      },
    },
    {
      entity: "Citation",
      count: 2 * rows,
      rowOf: (index) => ({
        ...{ id: generatedId("citation", index), documentId: generatedId("document", index % rows), position: index },
        ...{
          kind: choose.item(["BASIS", "IMPLEMENTS", "MENTIONS"], index, 250),
          text: generatedNames.sentences(index),
        },
        campaignId: campaignId(index, 2 * rows, 251),
      }),
    },
    {
      entity: "DocumentRelation",
      count: rows - 1,
      rowOf: (index) => ({
        ...{ id: generatedId("relation", index), kind: "IMPLEMENTS", fromId: generatedId("document", index + 1) },
        toId: generatedId("document", choose.below(index + 1, index, 260)),
      }),
    },
  ];
}
