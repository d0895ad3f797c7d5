import { expect } from "vitest";
import type { FactCheck } from "./fact-check.js";
import { each, only } from "./only.js";

const code = "a0-phat-huy-sang-kien-2019";

/** The facts of article 0 about typical examples and commendation. */
export const article0Commendation: FactCheck[] = [
  {
    facts: ["A0-12"],
    query: `query ($code: String!) { campaignByCode(code: $code) { commendationPolicies(orderBy: [{ field: POSITION }]) {
      nodes { statement subjectKinds taskCompletionLevels }
    } } }`,
    variables: { code },
    verify({ campaignByCode: { commendationPolicies } }) {
      type Policy = { taskCompletionLevels: string[] };
      const levels = (commendationPolicies.nodes as Policy[]).filter(
        ({ taskCompletionLevels }) => taskCompletionLevels.length > 0,
      );
      expect(levels).toEqual([
        {
          statement: expect.stringContaining("hoàn thành tốt, hoàn thành xuất sắc nhiệm vụ được giao"),
          subjectKinds: ["COLLECTIVE", "INDIVIDUAL"],
          taskCompletionLevels: ["COMPLETED_WELL", "COMPLETED_EXCELLENTLY"],
        },
      ]);
    },
  },
  {
    facts: ["A0-13"],
    query: `query ($code: String!) {
      campaignByCode(code: $code) { exampleGuidelines(filter: { replicationScope: { eq: PROVINCE } }) { nodes {
        kinds stages acts replicationScope organization { name }
      } } }
      exampleGuidelines(filter: { act: { eq: HELD_UP }, stage: { eq: REPLICATED }, replicationScope: { eq: PROVINCE } }) {
        nodes { campaign { code } }
      }
    }`,
    variables: { code },
    verify({ campaignByCode, exampleGuidelines }) {
      expect(only(campaignByCode.exampleGuidelines)).toEqual({
        kinds: ["ADVANCED_EXAMPLE"],
        stages: ["REPLICATED"],
        acts: ["HELD_UP", "PRAISED", "SPREAD"],
        replicationScope: "PROVINCE",
        organization: { name: "Thanh tra tỉnh" },
      });
      expect(exampleGuidelines.nodes).toEqual([{ campaign: { code } }]);
    },
  },
  {
    facts: ["A0-17"],
    query: `query ($code: String!) {
      campaignByCode(code: $code) { id organization { id } commendationPolicies(filter: { basis: { has: TASK_COMPLETION } }) {
        nodes { statement bases subjectKinds }
      } }
      byResult: commendationPolicies(filter: { basis: { has: CAMPAIGN_RESULT } }) { nodes { campaign { code } bases } }
    }`,
    variables: { code },
    verify({ campaignByCode, byResult }) {
      expect(only(campaignByCode.commendationPolicies)).toEqual({
        statement:
          "Gắn kết quả thực hiện phong trào thi đua với công tác khen thưởng; lấy kết quả hoàn thành nhiệm vụ để đánh giá thành tích của tập thể, cá nhân",
        bases: ["CAMPAIGN_RESULT", "TASK_COMPLETION"],
        subjectKinds: ["COLLECTIVE", "INDIVIDUAL"],
      });
      expect(byResult.nodes).toContainEqual({ campaign: { code }, bases: ["CAMPAIGN_RESULT", "TASK_COMPLETION"] });
    },
  },
  {
    facts: ["A0-17"],
    query: `query ($code: String!) {
      campaignByCode(code: $code) { id name organization { id parent { id } } }
    }`,
    variables: { code },
    // Whoever is commended for the campaign's result is so with a level of task completion. The forms that the graph
    // knows begin with the law of 2024: hence the day of the decision.
    async verify({ campaignByCode: { id, name, organization } }, graph) {
      const input = {
        organizationId: organization.parent.id,
        issuedOn: "2024-01-10",
        awards: [
          {
            formCode: "BKT",
            subjectKind: "COLLECTIVE",
            recipientName: "Thanh tra tỉnh",
            organizationId: organization.id,
            campaignId: id,
            taskCompletionLevel: "COMPLETED_EXCELLENTLY",
          },
        ],
      };
      const { issueDecision } = await graph.data(
        "mutation ($input: IssueDecisionInput!) { issueDecision(input: $input) { userErrors { message } awardDecision { id } } }",
        { input },
        graph.administrator,
      );
      expect(issueDecision.userErrors).toEqual([]);
      const awards = (selection: string) => `query ($code: String!, $decision: ID!) {
        campaignByCode(code: $code) { awards(filter: { decision: { eq: $decision } }) { nodes { ${selection} } } } }`;
      const given = { code, decision: issueDecision.awardDecision.id };
      const forEveryone = await graph.data(awards("campaign { name } organization { name }"), given);
      expect(only(forEveryone.campaignByCode.awards)).toEqual({
        campaign: { name },
        organization: { name: "Thanh tra tỉnh" },
      });
      // How an organization was assessed is for staff.
      const forStaff = await graph.data(
        awards("taskCompletionLevel recipientPositionClass"),
        given,
        graph.administrator,
      );
      expect(only(forStaff.campaignByCode.awards)).toEqual({
        taskCompletionLevel: "COMPLETED_EXCELLENTLY",
        recipientPositionClass: null,
      });
    },
  },
  {
    facts: ["A0-18"],
    query: `query ($code: String!) { campaignByCode(code: $code) {
      commendationPolicies(filter: { principle: { has: "ACCURATE" } }) { nodes { statement principles { code label } } }
    } }`,
    variables: { code },
    verify({ campaignByCode: { commendationPolicies } }) {
      const { statement, principles } = only(commendationPolicies);
      expect(statement).toMatch(/^bảo đảm khen thưởng chính xác, công khai, công bằng và kịp thời/);
      expect(principles).toHaveLength(4);
      expect(principles).toEqual(
        expect.arrayContaining([
          { code: "ACCURATE", label: "Chính xác" },
          { code: "OPEN", label: "Công khai" },
          { code: "FAIR", label: "Công bằng" },
          { code: "TIMELY", label: "Kịp thời" },
        ]),
      );
    },
  },
  {
    facts: ["A0-22"],
    query: `query ($code: String!) { campaignByCode(code: $code) {
      commendationPolicies(filter: { step: { has: SELECTION } }) { nodes { statement steps priorityGroups principles { code } } }
      byGroup: commendationPolicies(filter: { priorityGroup: { has: DIRECT_WORKER } }) { nodes { steps } }
    } }`,
    variables: { code },
    verify({ campaignByCode: { commendationPolicies, byGroup } }) {
      expect(only(commendationPolicies)).toEqual({
        statement:
          "Xem xét, bình chọn, khen thưởng kịp thời những tập thể, cá nhân tiêu biểu xuất sắc, chú trọng đối tượng người lao động trực tiếp",
        steps: ["SELECTION"],
        priorityGroups: ["DIRECT_WORKER"],
        principles: [{ code: "TIMELY" }],
      });
      expect(each(byGroup, "steps")).toEqual([["SELECTION"]]);
    },
  },
  {
    facts: ["A0-23"],
    query: `query ($code: String!) { campaignByCode(code: $code) {
      exampleGuidelines(filter: { kind: { eq: GOOD_PERSON_GOOD_DEED } }) { nodes { kinds stages acts } }
      commendationPolicies(filter: { principle: { has: "DEMOCRATIC" } }) { nodes { statement steps principles { code label } } }
    } }`,
    variables: { code },
    verify({ campaignByCode: { exampleGuidelines, commendationPolicies } }) {
      expect(only(exampleGuidelines)).toEqual({
        kinds: ["ADVANCED_EXAMPLE", "GOOD_PERSON_GOOD_DEED"],
        stages: ["REPLICATED"],
        acts: ["HELD_UP"],
      });
      expect(only(commendationPolicies)).toEqual({
        // "tiến tiến" as printed
        statement: expect.stringContaining(
          "điển hình tiến tiến, nêu gương người tốt, việc tốt; đảm bảo công khai, dân chủ",
        ),
        steps: ["ASSESSMENT", "RANKING"],
        principles: [
          { code: "OPEN", label: "Công khai" },
          { code: "DEMOCRATIC", label: "Dân chủ" },
        ],
      });
    },
  },
];
