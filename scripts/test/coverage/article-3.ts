import { expect } from "vitest";
import { article3Documents } from "./article-3-documents.js";
import { conference, program } from "./article-3-queries.js";
import { article3Rounds } from "./article-3-rounds.js";
import type { FactCheck } from "./fact-check.js";

/** The facts of article 3. */
export const article3: FactCheck[] = [
  {
    facts: ["A3-02"],
    query: conference("name newsArticles { nodes { title viewCount } }"),
    verify({ reviewConferences }) {
      expect(reviewConferences.nodes).toEqual([
        {
          name: "Hội nghị sơ kết công tác xây dựng và nhân rộng điển hình tiên tiến giai đoạn 2015-2020",
          newsArticles: {
            nodes: [
              {
                title:
                  "Sở Khoa học và Công nghệ tổ chức Hội nghị sơ kết công tác xây dựng và nhân rộng điển hình tiên tiến giai đoạn 2015-2020",
                viewCount: 701,
              },
            ],
          },
        },
      ]);
    },
  },
  {
    facts: ["A3-03"],
    query: `{ reviewConferences(filter: { kind: { eq: INTERIM }, heldOn: { eq: "2017-09-08" } }) { nodes {
      kind heldOn organizer { code name(asOf: "2017-09-08") province { name } } } } }`,
    verify({ reviewConferences }) {
      expect(reviewConferences.nodes).toEqual([
        {
          kind: "INTERIM",
          heldOn: "2017-09-08",
          organizer: {
            code: "cao-bang-skhcn-old",
            name: "Sở Khoa học và Công nghệ",
            province: { name: "Cao Bằng" },
          },
        },
      ]);
    },
  },
  {
    facts: ["A3-04"],
    query: conference(`reviewedFromYear reviewedToYear reviewStarts { text } reviewEnds { text }
      program { code fromYear toYear starts { text } ends { text } }`),
    verify({ reviewConferences }) {
      expect(reviewConferences.nodes).toEqual([
        {
          reviewedFromYear: 2015,
          reviewedToYear: 2017,
          reviewStarts: { text: "2015" },
          reviewEnds: { text: "2017" },
          program: {
            code: "cao-bang-dien-hinh-2015-2020",
            fromYear: 2015,
            toYear: 2020,
            starts: { text: "2015" },
            ends: { text: "2020" },
          },
        },
      ]);
    },
  },
  {
    facts: ["A3-05"],
    query: conference("participantGroups"),
    verify({ reviewConferences }) {
      expect(reviewConferences.nodes[0].participantGroups).toEqual([
        "Ban Giám đốc Sở",
        "Lãnh đạo các phòng, đơn vị trực thuộc Sở",
        "Toàn bộ chuyên viên Khối Văn phòng Sở",
      ]);
    },
  },
  {
    facts: ["A3-06"],
    query: `{
      organizationByCode(code: "cao-bang-skhcn-old") { head(asOf: "2017-09-08") {
        role attestedOn validFrom validTo person { id fullName } } }
      persons(search: "hoang giang") { nodes { id appointments(filter: { role: { eq: DIRECTOR }, asOf: "2017-09-08" }) {
        nodes { organization { code } } } } }
      reviewConferences(filter: { heldOn: { eq: "2017-09-08" } }) { nodes { chair { id fullName } chairName chairPosition } }
    }`,
    verify({ organizationByCode: { head }, persons, reviewConferences }) {
      expect(head).toMatchObject({
        role: "DIRECTOR",
        attestedOn: "2017-09-08",
        validFrom: null,
        validTo: null,
        person: { fullName: "Hoàng Giang" },
      });
      const { id } = head.person;
      expect(persons.nodes).toEqual([
        { id, appointments: { nodes: [{ organization: { code: "cao-bang-skhcn-old" } }] } },
      ]);
      expect(reviewConferences.nodes).toEqual([
        { chair: { id, fullName: "Hoàng Giang" }, chairName: "Hoàng Giang", chairPosition: "Giám đốc Sở" },
      ]);
    },
  },
  {
    facts: ["A3-14"],
    query: program("objectives"),
    verify({ exampleProgramByCode: { objectives } }) {
      expect(objectives).toHaveLength(4);
      expect(objectives[0]).toContain("tự lực, tự cường");
      expect(objectives[1]).toContain("Hoàn thành xuất sắc nhiệm vụ");
      expect(objectives[2]).toContain("bài học kinh nghiệm");
      expect(objectives[3]).toContain("đổi mới nội dung, hình thức, chất lượng");
    },
  },
  {
    facts: ["A3-15"],
    query: conference("assessment"),
    verify({ reviewConferences }) {
      const [{ assessment }] = reviewConferences.nodes;
      expect(assessment).toContain("động viên, cổ vũ kịp thời");
      expect(assessment).toContain("thực hiện nhiệm vụ chính trị của đơn vị");
    },
  },
  {
    facts: ["A3-16"],
    query: `{
      reviewConferences(filter: { heldOn: { eq: "2017-09-08" } }) { nodes { solutions } }
      exampleProgramByCode(code: "cao-bang-dien-hinh-2015-2020") { stages exampleGuidelines {
        nodes { stages acts kinds sources { fact } } } }
    }`,
    verify({ reviewConferences, exampleProgramByCode }) {
      const [{ solutions }] = reviewConferences.nodes;
      expect(solutions).toHaveLength(4);
      expect(solutions[0]).toContain("trên cả ba mặt: tổ chức, phong trào và các giải pháp");
      expect(solutions[1]).toContain("hiệu quả, chất lượng công tác chuyên môn");
      expect(solutions[2]).toContain("Đa dạng hoá các hình thức, phương thức tuyên truyền");
      expect(solutions[3]).toContain("phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến");
      expect(exampleProgramByCode.stages).toEqual(["DISCOVERED", "FOSTERED", "REPLICATED"]);
      expect(exampleProgramByCode.exampleGuidelines.nodes).toEqual([
        {
          stages: ["DISCOVERED", "FOSTERED", "REPLICATED"],
          acts: ["PUBLICIZED"],
          kinds: ["ADVANCED_EXAMPLE"],
          sources: [{ fact: "A3-16" }],
        },
      ]);
    },
  },
  {
    facts: ["A3-20"],
    query: conference(
      "heldOn statedDuration reviewedFromYear reviewedToYear documents { document { number issuedOn } }",
    ),
    verify({ reviewConferences }) {
      const [{ documents, ...kept }] = reviewConferences.nodes;
      expect(kept).toEqual({
        heldOn: "2017-09-08",
        statedDuration: "hơn hai năm",
        reviewedFromYear: 2015,
        reviewedToYear: 2017,
      });
      // Less than two years before the conference, and kept beside the words all the same.
      expect(documents[0].document).toEqual({ number: 3617, issuedOn: "2015-12-15" });
    },
  },
  ...article3Rounds,
  ...article3Documents,
];
