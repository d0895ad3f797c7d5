import { expect } from "vitest";
import type { FactCheck } from "./fact-check.js";

const code = "a0-phat-huy-sang-kien-2019";
const objectives = `query ($code: String!) { campaignByCode(code: $code) {
  contents(kind: OBJECTIVE) { kind number text targetGroups }
} }`;
const contents = `query ($code: String!) { campaignByCode(code: $code) {
  contents(kind: CONTENT) { kind number position text targetGroups }
  newsArticles { nodes { bodyClean } }
} }`;

/** The facts of article 0 about what the campaign is for and what is to be done. */
export const article0Contents: FactCheck[] = [
  {
    facts: ["A0-11"],
    query: objectives,
    variables: { code },
    verify({ campaignByCode: { contents } }) {
      expect(contents).toHaveLength(4);
      expect(contents[0]).toEqual({
        kind: "OBJECTIVE",
        number: null,
        text:
          "đổi mới, nâng cao chất lượng phong trào thi đua phát huy sáng kiến, cải tiến kỹ thuật, làm cho phong trào thực sự " +
          "sâu và rộng, trở thành động lực phát triển kinh tế nhanh, bền vững theo Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV.",
        targetGroups: [],
      });
    },
  },
  {
    facts: ["A0-12"],
    query: objectives,
    variables: { code },
    verify({ campaignByCode: { contents } }) {
      expect(contents[1].text).toMatch(/^Phát huy tính sáng tạo của mỗi tập thể, cá nhân, tạo khí thế thi đua sôi nổi/);
      expect(contents[1].text).toContain("phấn đấu hoàn thành tốt, hoàn thành xuất sắc nhiệm vụ được giao");
    },
  },
  {
    facts: ["A0-14"],
    query: objectives,
    variables: { code },
    verify({ campaignByCode: { contents } }) {
      expect(contents[3].text).toMatch(/^Tuyên truyền, động viên công chức và người lao động trực tiếp/);
      expect(contents[3].text).toContain(
        "phát huy sáng kiến cải tiến kỹ thuật, nghiên cứu khoa học, ứng dụng tiến bộ khoa học – kỹ thuật phục vụ cho hoạt động của cơ quan",
      );
      expect(contents[3].targetGroups).toContain("DIRECT_WORKER");
    },
  },
  {
    facts: ["A0-19", "A0-20", "A0-21"],
    query: contents,
    variables: { code },
    verify({ campaignByCode: { contents, newsArticles } }) {
      type Item = { number: string | null; position: number; text: string };
      const items = contents as Item[];
      expect(items.map(({ number }) => number)).toEqual([null, null, null, null, null]);
      const positions = items.map(({ position }) => position);
      expect(new Set(positions).size).toBe(5);
      expect(positions).toEqual([...positions].sort((a, b) => a - b));
      // Their order is that of the page.
      const [{ bodyClean }] = newsArticles.nodes;
      const places = items.map(({ text }) => bodyClean.indexOf(text));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    },
  },
  {
    facts: ["A0-19"],
    query: contents,
    variables: { code },
    verify({ campaignByCode: { contents } }) {
      expect(contents[0].text).toMatch(
        /^Tiếp tục tăng cường công tác tuyên truyền các quy định pháp luật về thi đua, khen thưởng đến toàn thể công chức/,
      );
      expect(contents[0].text).toMatch(/hoàn thành nhiệm vụ chính trị năm 2019\.$/);
    },
  },
  {
    facts: ["A0-20"],
    query: contents,
    variables: { code },
    verify({ campaignByCode: { contents } }) {
      expect(contents[1].text).toMatch(
        /^Tổ chức phong trào thi đua phát huy sáng kiến, cải tiến kỹ thuật và nghiên cứu khoa học phục vụ hiệu quả trong công tác/,
      );
    },
  },
  {
    facts: ["A0-21"],
    query: contents,
    variables: { code },
    verify({ campaignByCode: { contents } }) {
      expect(contents[2].text).toMatch(
        /^phong trào đấu tranh phòng, chống tham nhũng, lãng phí, tiêu cực và các tệ nạn xã hội khác/,
      );
      expect(contents[2].text).toContain("chỉ tiêu phát triển kinh tế xã hội của tỉnh");
    },
  },
  {
    facts: ["A0-22", "A0-23"],
    query: contents,
    variables: { code },
    verify({ campaignByCode: { contents } }) {
      expect(contents[3].text).toMatch(/^Xem xét, bình chọn, khen thưởng kịp thời những tập thể, cá nhân tiêu biểu/);
      expect(contents[3].targetGroups).toEqual(["DIRECT_WORKER"]);
      expect(contents[4].text).toMatch(/nêu gương người tốt, việc tốt; đảm bảo công khai, dân chủ trong đánh giá/);
    },
  },
  {
    facts: ["A0-24"],
    query: `query ($code: String!) { campaignByCode(code: $code) { criteria {
      metric operator amount unit period appliesTo solutionKinds mustBeApplied beneficiary certainty text
    } } }`,
    variables: { code },
    verify({ campaignByCode: { criteria } }) {
      expect(criteria).toEqual([
        {
          metric: "ANNUAL_SAVING",
          operator: "GTE",
          amount: 50_000_000,
          unit: "VND",
          period: "YEAR",
          appliesTo: ["COLLECTIVE", "INDIVIDUAL"],
          solutionKinds: ["INITIATIVE", "TECHNICAL_SOLUTION", "NEW_WORK_SOLUTION"],
          mustBeApplied: true,
          beneficiary: "AGENCY",
          certainty: "STATED",
          text: expect.stringContaining("tiết kiệm được ít nhất từ 50 triệu đồng/năm trở lên cho cơ quan."),
        },
      ]);
    },
  },
  {
    facts: ["A0-25"],
    query: `query ($least: SafeInt!, $tooLittle: SafeInt!) {
      campaignCriteria(filter: { metric: { eq: ANNUAL_SAVING } }) { nodes {
        passes: evaluate(evidence: { amount: $least, unit: VND, period: YEAR, subject: COLLECTIVE,
          solutionKind: INITIATIVE, isApplied: true, beneficiary: AGENCY }) { verdict failedRequirements missingEvidence }
        fails: evaluate(evidence: { amount: $tooLittle, unit: VND, period: YEAR, subject: COLLECTIVE,
          solutionKind: INITIATIVE, isApplied: true, beneficiary: AGENCY }) { verdict failedRequirements missingEvidence }
        notApplied: evaluate(evidence: { amount: $least, unit: VND, period: YEAR, subject: INDIVIDUAL,
          solutionKind: TECHNICAL_SOLUTION, isApplied: false, beneficiary: AGENCY }) { verdict failedRequirements missingEvidence }
      } }
    }`,
    variables: { least: 50_000_000, tooLittle: 49_999_999 },
    verify({ campaignCriteria }) {
      expect(campaignCriteria.nodes).toEqual([
        {
          passes: { verdict: "PASSED", failedRequirements: [], missingEvidence: [] },
          fails: { verdict: "FAILED", failedRequirements: ["AMOUNT"], missingEvidence: [] },
          notApplied: { verdict: "FAILED", failedRequirements: ["APPLIED"], missingEvidence: [] },
        },
      ]);
    },
  },
];
