import type { EntityManager } from "@mikro-orm/sql";
import { searchText } from "@thidua/base/text";
import { warn } from "@thidua/kit/graph/mutations";
import { columnValues } from "@thidua/kit/model/columns";
import { type RecordOptions, recordFields } from "@thidua/kit/model/records";
import { requireCampaignYear } from "../campaign/campaign-year.js";
import { requireCampaign } from "../campaign/require-campaign.js";
import { requireReferences } from "../references/references.js";
import { pledgeErrors } from "./pledge.errors.js";
import type { SignPledgeInput } from "./pledge.inputs.js";
import { Pledge } from "./pledge.js";
import { PledgeSignatory } from "./pledge-signatory.js";

/** The rules of pledges, within the transaction of its EntityManager. */
export class PledgeService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Records a signed pledge with its parties.
   *
   * @throws REQUIRED, TOO_LONG, YEAR_OUT_OF_RANGE, UNKNOWN_CAMPAIGN, UNKNOWN_ORGANIZATION, TOO_FEW_SIGNATORIES,
   *   DUPLICATE_SIGNATORY; warns of PLEDGE_MAY_EXIST
   */
  async sign(input: SignPledgeInput, options: RecordOptions = {}): Promise<Pledge> {
    const parties = partiesOf(input);
    const year = requireCampaignYear(input.year, ["year"]);
    const values = { ...recordFields(input, options), ...columnValues(Pledge, input, { year }) };
    if (input.campaignId) await requireCampaign(this.em, input.campaignId, ["campaignId"]);
    await requireReferences(this.em, [
      { to: "organization", id: input.organizationId, path: ["organizationId"] },
      ...parties.map(({ organizationId: id }, index) => ({
        to: "organization" as const,
        id,
        path: ["signatories", index, "organizationId"],
      })),
    ]);
    const { name, organizationId } = values;
    const same = await this.em.findOne(Pledge, { organizationId, year, name });
    if (same) warn(this.em, pledgeErrors.PLEDGE_MAY_EXIST.violation(["name"], { name, year, id: same.id }));
    const pledge = this.em.create(Pledge, values);
    await this.em.persist(pledge).flush();
    for (const [index, party] of parties.entries())
      this.em.persist(this.em.create(PledgeSignatory, { ...party, pledgeId: pledge.id, position: index + 1 }));
    await this.em.flush();
    return pledge;
  }
}

function partiesOf({ signatories }: SignPledgeInput) {
  if (signatories.length < 2) throw pledgeErrors.TOO_FEW_SIGNATORIES(["signatories"]);
  const seen = new Set<string>();
  return signatories.map((signatory, index) => {
    const party = columnValues(PledgeSignatory, signatory, {}, ["signatories", index]);
    const { name } = party;
    if (seen.has(searchText(name))) throw pledgeErrors.DUPLICATE_SIGNATORY(["signatories", index, "name"], { name });
    seen.add(searchText(name));
    return party;
  });
}
