import { TargetGroup } from "@thidua/vocabulary/enumerations";
import { expect, it } from "vitest";
import { CampaignScope } from "../campaign/campaign-scope.js";
import { ContentItemKind } from "../content-item/content-item-kind.js";
import { completenessOf } from "./campaign-completeness.js";

it("a campaign without content or criteria is flagged, with the law", () => {
  const bare = completenessOf({ targetGroups: [], startsOn: null, organizationId: null }, [], 0);
  expect(bare.missingElements).toEqual(["OBJECTIVE", "SCOPE", "CONTENT", "CRITERIA", "SUBJECTS", "START", "LAUNCHER"]);
  expect(bare.legalBasis.document?.symbol).toBe("QH15");
  const items = [{ kind: ContentItemKind.OBJECTIVE }, { kind: ContentItemKind.CONTENT }];
  const whole = completenessOf(
    { scope: CampaignScope.UNIT, targetGroups: [TargetGroup.WORKER], startsOn: "2020-01-01", organizationId: "x" },
    items,
    1,
  );
  expect(whole).toMatchObject({ isComplete: true, missingElements: [] });
});
