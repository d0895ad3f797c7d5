import { TargetGroup } from "@thidua/vocabulary/enumerations";
import { expect, it } from "vitest";
import { CampaignScope } from "../campaign/campaign-scope.js";
import { ContentItemKind } from "../content-item/content-item-kind.js";
import { completenessOf } from "./campaign-completeness.js";

it("states what a campaign without contents and criteria lacks, with the legal basis", () => {
  const incomplete = completenessOf({ targetGroups: [], startsFrom: null, organizationId: null }, [], 0);
  expect(incomplete.missingElements).toEqual([
    "OBJECTIVE",
    "SCOPE",
    "CONTENT",
    "CRITERIA",
    "SUBJECTS",
    "START",
    "LAUNCHER",
  ]);
  expect(incomplete.legalBasis.document?.symbol).toBe("QH15");
  const items = [{ kind: ContentItemKind.OBJECTIVE }, { kind: ContentItemKind.CONTENT }];
  const complete = completenessOf(
    { scope: CampaignScope.UNIT, targetGroups: [TargetGroup.WORKER], startsFrom: "2020-01-01", organizationId: "x" },
    items,
    1,
  );
  expect(complete).toMatchObject({ isComplete: true, missingElements: [] });
});
