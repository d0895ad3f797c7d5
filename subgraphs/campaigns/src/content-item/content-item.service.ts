import type { EntityManager } from "@mikro-orm/sql";
import { columnValues } from "@thidua/kit/model/columns";
import { type RecordOptions, recordFields, requireRecord } from "@thidua/kit/model/records";
import { parentColumns, requireParentToAdd } from "../campaign/require-parent.js";
import { contentItemErrors } from "./content-item.errors.js";
import type { AddContentItemInput, ContentItemInput } from "./content-item.inputs.js";
import { CampaignContentItem } from "./content-item.js";

type Path = readonly (string | number)[];
const maximumDepth = 4;
const maximumItems = 500;

/** The campaign or the plan of an item: exactly one of the two is set. */
export interface ContentParent {
  campaignId: string | null;
  planId: string | null;
}

/** The rules of content items. Works within the transaction of its EntityManager. */
export class ContentItemService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Adds an item, with its child items, as the last of its level. The version of the campaign or plan grows, and is the one
   * that `expectedVersion` is compared with.
   *
   * @throws DomainError ONE_PARENT_REQUIRED, UNKNOWN_CAMPAIGN, UNKNOWN_PLAN, VERSION_CONFLICT, UNKNOWN_CONTENT_ITEM,
   *   CONTENT_ITEM_OF_OTHER_TEXT, REQUIRED, TOO_LONG, CONTENT_TOO_DEEP, TOO_MANY_CONTENT_ITEMS
   */
  async add(input: AddContentItemInput, options: RecordOptions = {}): Promise<CampaignContentItem> {
    const record = await requireParentToAdd(this.em, input);
    const owner = parentColumns(record);
    const parent = input.parentId ? await this.parentOf(input.parentId, owner) : null;
    if (countItems([input.item]) > maximumItems)
      throw contentItemErrors.TOO_MANY_CONTENT_ITEMS(["item"], { limit: maximumItems });
    checkItem(input.item, ["item"], 1);
    const parentId = parent?.id ?? null;
    const position = (await this.em.count(CampaignContentItem, { ...owner, parentId })) + 1;
    const item = this.createTree(input.item, { ...owner, parentId, position }, ["item"], options);
    record.contentText = [record.contentText, contentTextOf([input.item])].filter(Boolean).join("\n");
    await this.em.flush();
    return item;
  }

  /** Creates the items of a new campaign or plan. The caller has checked them (`checkContents`) and flushes. */
  createAll(items: readonly ContentItemInput[], owner: ContentParent, path: Path): void {
    for (const [index, item] of items.entries())
      this.createTree(item, { ...owner, parentId: null, position: index + 1 }, [...path, index]);
  }

  private createTree(
    input: ContentItemInput,
    place: ContentParent & { parentId: string | null; position: number },
    path: Path,
    options: RecordOptions = {},
  ): CampaignContentItem {
    const item = this.em.create(CampaignContentItem, {
      ...recordFields(input, options, path),
      // The groups stay in the order of the source.
      ...columnValues(CampaignContentItem, input, { ...place, targetGroups: [...new Set(input.targetGroups)] }, path),
    });
    this.em.persist(item);
    for (const [index, child] of (input.children ?? []).entries())
      this.createTree(child, { ...place, parentId: item.id, position: index + 1 }, [...path, "children", index]);
    return item;
  }

  private async parentOf(id: string, owner: ContentParent): Promise<CampaignContentItem> {
    const unknown = contentItemErrors.UNKNOWN_CONTENT_ITEM;
    const parent = await requireRecord(this.em, CampaignContentItem, id, ["parentId"], unknown);
    const isOfOwner = (parent.campaignId ?? null) === owner.campaignId && (parent.planId ?? null) === owner.planId;
    if (!isOfOwner) throw contentItemErrors.CONTENT_ITEM_OF_OTHER_TEXT(["parentId"]);
    return parent;
  }
}

/**
 * Checks trees of items before any record is created.
 *
 * @throws DomainError REQUIRED, TOO_LONG, CONTENT_TOO_DEEP, TOO_MANY_CONTENT_ITEMS
 */
export function checkContents(items: readonly ContentItemInput[], path: Path): void {
  if (countItems(items) > maximumItems) throw contentItemErrors.TOO_MANY_CONTENT_ITEMS(path, { limit: maximumItems });
  for (const [index, item] of items.entries()) checkItem(item, [...path, index], 1);
}

function checkItem(item: ContentItemInput, path: Path, depth: number): void {
  if (depth > maximumDepth) throw contentItemErrors.CONTENT_TOO_DEEP(path, { limit: maximumDepth });
  columnValues(CampaignContentItem, item, {}, path);
  for (const [index, child] of (item.children ?? []).entries())
    checkItem(child, [...path, "children", index], depth + 1);
}

function countItems(items: readonly ContentItemInput[]): number {
  return items.reduce((count, { children }) => count + 1 + countItems(children ?? []), 0);
}

/** Returns the texts of trees of items, in the order of the source. */
export function contentTextOf(items: readonly ContentItemInput[]): string {
  return items.map(({ text, children }) => [text, contentTextOf(children ?? [])].filter(Boolean).join("\n")).join("\n");
}
