import { expect } from "vitest";
import type { FactCheck } from "./fact-check.js";
import { only } from "./only.js";

const code = "a1-nganh-tttt-2018";
const contents = `query ($code: String!) { campaignByCode(code: $code) {
  contents(kind: CONTENT) { number position text children { kind position text } }
  newsArticles { nodes { bodyClean } }
} }`;

/** The facts of article 1 about what the campaign is for and its six contents. */
export const article1Contents: FactCheck[] = [
  {
    facts: ["A1-10"],
    query: `query ($code: String!) { campaignByCode(code: $code) { contents(kind: OBJECTIVE) { kind text } } }`,
    variables: { code },
    verify({ campaignByCode: { contents } }) {
      expect(contents).toEqual([
        {
          kind: "OBJECTIVE",
          text:
            "Phát huy những thành tích đạt được trong năm 2017 và tạo khí thế thi đua sôi nổi của công chức, viên chức và " +
            "người lao động trong ngành TTTT tỉnh Bạc Liêu",
        },
        {
          kind: "OBJECTIVE",
          // "phấn đầu" as printed
          text:
            "phấn đầu hoàn thành xuất sắc nhiệm vụ, chỉ tiêu kế hoạch Nhà nước được giao và Kế hoạch phát triển kinh tế - xã " +
            "hội năm 2018",
        },
      ]);
    },
  },
  {
    facts: ["A1-11", "A1-12", "A1-13", "A1-17", "A1-18", "A1-19"],
    query: contents,
    variables: { code },
    // Six contents without printed numbers: their order is that of the page.
    verify({ campaignByCode: { contents, newsArticles } }) {
      type Item = { number: string | null; position: number; text: string };
      const items = contents as Item[];
      expect(items.map(({ number }) => number)).toEqual([null, null, null, null, null, null]);
      const positions = items.map(({ position }) => position);
      expect(new Set(positions).size).toBe(6);
      expect(positions).toEqual([...positions].sort((a, b) => a - b));
      const { bodyClean } = only(newsArticles);
      const places = items.map(({ text }) => bodyClean.indexOf(text));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    },
  },
  {
    facts: ["A1-11"],
    query: `query ($code: String!) { campaignByCode(code: $code) { contents(kind: CONTENT) { text citations {
      text
      document { type number symbol issuedOn suggestionCertainty issuer { name } }
      suggestedDocument { number kind symbol reference { text } issuer { name } }
    } } } }`,
    variables: { code },
    verify({ campaignByCode: { contents } }) {
      const [first, ...rest] = contents;
      expect(first.text).toMatch(/^Tuyên truyền, quán triệt sâu sắc tư tưởng Hồ Chí Minh về Thi đua ái quốc;/);
      const without = { number: null, symbol: null, issuedOn: null };
      const party = { kind: "PARTY", symbol: "CT/TW", issuer: { name: "Bộ Chính trị" } };
      expect(first.citations).toEqual([
        {
          text: "Chỉ thị của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng",
          document: {
            type: "DIRECTIVE",
            ...without,
            suggestionCertainty: "UNVERIFIED",
            issuer: { name: "Bộ Chính trị" },
          },
          suggestedDocument: { number: 34, reference: { text: expect.stringContaining("34-CT/TW") }, ...party },
        },
        {
          text: "Chỉ thị của Bộ Chính trị và Chỉ thị của Ban Thường vụ Tỉnh ủy về Đẩy mạnh việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
          document: {
            type: "DIRECTIVE",
            ...without,
            suggestionCertainty: "UNVERIFIED",
            issuer: { name: "Bộ Chính trị" },
          },
          suggestedDocument: { number: 5, reference: { text: expect.stringContaining("05-CT/TW") }, ...party },
        },
        {
          text: "Chỉ thị của Ban Thường vụ Tỉnh ủy về Đẩy mạnh việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
          document: { type: "DIRECTIVE", ...without, suggestionCertainty: null, issuer: { name: "Tỉnh ủy" } },
          suggestedDocument: null,
        },
        {
          text: "các văn bản pháp luật về công tác thi đua, khen thưởng",
          document: { type: null, ...without, suggestionCertainty: null, issuer: null },
          suggestedDocument: null,
        },
      ]);
      expect(rest.flatMap(({ citations }: { citations: object[] }) => citations)).toEqual([]);
    },
  },
  {
    facts: ["A1-12"],
    query: contents,
    variables: { code },
    verify({ campaignByCode: { contents } }) {
      expect(contents[1].text).toMatch(
        /^Nâng cao trách nhiệm của các cấp ủy, tổ chức cơ sở Đảng, phát huy vai trò người đứng đầu/,
      );
      expect(contents[1].text).toContain(
        "sự phối hợp giữa tổ chức Đảng, chính quyền và các tổ chức đoàn thể quần chúng",
      );
    },
  },
  {
    facts: ["A1-13"],
    query: contents,
    variables: { code },
    verify({ campaignByCode: { contents } }) {
      expect(contents[2].text).toBe(
        "Thực hiện đổi mới nội dung, phương thức tổ chức, thực hiện các phong trào thi đua bằng nhiều hình thức phong phú, đa " +
          "dạng, với tinh thần “Hành động, phục vụ người dân và doanh nghiệp”.",
      );
    },
  },
  {
    facts: ["A1-14", "A1-15", "A1-16"],
    query: contents,
    variables: { code },
    verify({ campaignByCode: { contents } }) {
      expect(contents[2].children).toEqual([
        {
          kind: "PARAGRAPH",
          position: 1,
          text: expect.stringMatching(/^Tham gia hưởng ứng tích cực.* do Trung ương và Tỉnh phát động\.$/),
        },
        {
          kind: "PARAGRAPH",
          position: 2,
          text: expect.stringMatching(
            /phát động các phong trào thi đua theo đợt, theo chuyên đề .* ái quốc 11\/6 và các ngày lễ lớn/,
          ),
        },
        {
          kind: "PARAGRAPH",
          position: 3,
          text: expect.stringMatching(
            /^tổ chức các hoạt động văn hóa, thể thao nhằm tạo không khí phấn khởi, vui tươi, đoàn kết/,
          ),
        },
      ]);
    },
  },
  {
    facts: ["A1-17"],
    query: contents,
    variables: { code },
    verify({ campaignByCode: { contents } }) {
      expect(contents[3].text).toMatch(
        /^Đẩy mạnh phong trào thi đua phát huy sáng kiến, áp dụng tiến bộ khoa học, kỹ thuật và ứng dụng công nghệ thông tin/,
      );
      expect(contents[3].text).toMatch(/cuộc cách mạng công nghiệp 4\.0 hiện nay\.$/);
    },
  },
  {
    facts: ["A1-18"],
    query: `query ($code: String!) {
      campaignByCode(code: $code) {
        contents(kind: CONTENT) { text }
        exampleGuidelines { nodes { kinds stages acts replicationScope organization { displayName } } }
      }
      newModels: exampleGuidelines(filter: { kind: { eq: NEW_MODEL }, stage: { eq: FOSTERED }, replicationScope: { eq: SECTOR } }) {
        nodes { campaign { code } }
      }
    }`,
    variables: { code },
    verify({ campaignByCode: { contents, exampleGuidelines }, newModels }) {
      expect(only(exampleGuidelines)).toEqual({
        kinds: ["ADVANCED_EXAMPLE", "GOOD_PERSON_GOOD_DEED", "NEW_MODEL"],
        stages: ["DISCOVERED", "FOSTERED", "REPLICATED"],
        acts: ["PUBLICIZED", "PRAISED", "HONORED", "SPREAD"],
        replicationScope: "SECTOR",
        organization: { displayName: "Sở Thông tin và Truyền thông tỉnh Bạc Liêu (đến tháng 11/2018)" },
      });
      expect(newModels.nodes).toEqual([{ campaign: { code } }]);
      expect(contents[4].text).toMatch(
        /^Tiếp tục tuyên truyền, phát hiện, bồi dưỡng và nhân rộng các điển hình tiên tiến, các mô hình mới\./,
      );
      expect(contents[4].text).toContain("Các cơ quan báo chí tăng thời lượng, chuyên trang, chuyên mục");
    },
  },
  {
    facts: ["A1-19"],
    query: contents,
    variables: { code },
    verify({ campaignByCode: { contents } }) {
      expect(contents[5].text).toMatch(
        /^Nâng cao chất lượng, hiệu quả công tác khen thưởng, gắn với kết quả phong trào thi đua/,
      );
      expect(contents[5].text).toContain(
        "Hội đồng Thi đua - Khen thưởng các đơn vị và cán bộ trực tiếp làm công tác thi đua, khen thưởng tích cực tham mưu",
      );
      expect(contents[5].text).toMatch(
        /kịp thời phát hiện những điển hình tiên tiến.* để kịp thời biểu dương, khen thưởng\.$/,
      );
    },
  },
];
