import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeText } from "../normalize.js";
import { parseSyllable } from "../syllable/index.js";
import { rimes } from "../syllable/rimes.js";
import { legacyReading } from "./legacy-reading.js";
import { misreadUtf8 } from "./misread-utf8.js";
import { decodeTcvn3, encodeTcvn3 } from "./tcvn3.js";
import { decodeVni, encodeVni } from "./vni.js";

const small = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ";
const withCase = "ĂÂÊÔƠƯĐ";

const encoders = { TCVN3: encodeTcvn3, VNI: encodeVni, "Windows-1252": misreadUtf8 } as const;
const each = Object.entries(encoders) as [keyof typeof encoders, (text: string) => string][];

describe("the tables", () => {
  it("TCVN3 has a code for every letter, and each code one letter", () => {
    for (const letter of small + withCase) expect(decodeTcvn3(encodeTcvn3(letter))).toBe(letter);
    expect(new Set([...small].map(encodeTcvn3)).size).toBe(small.length);
    expect(encodeTcvn3("Hưng, đã")).toBe("H\u00adng, ®·");
    expect(encodeTcvn3("Ủ")).toBe("ñ");
  });

  it("VNI has a code for every letter in both cases, and each code one letter", () => {
    const letters = small + small.toUpperCase();
    for (const letter of letters) expect(decodeVni(encodeVni(letter))).toBe(letter);
    expect(new Set([...letters].map(encodeVni)).size).toBe(letters.length);
    expect(encodeVni("Nguyễn Thị Hương, đường")).toBe("Nguyeãn Thò Höông, ñöôøng");
    expect(decodeVni("Aùnh")).toBe("Ánh");
  });

  it("TCVN3 is what the C library says", (context) => {
    let decoded: string;
    try {
      const bytes = Buffer.from(encodeTcvn3(small.replace(/[aeiouy]/g, "")), "latin1");
      decoded = execFileSync("iconv", ["-f", "TCVN", "-t", "UTF-8"], { input: bytes, stdio: "pipe" }).toString();
    } catch {
      return context.skip("there is no iconv with TCVN");
    }
    expect(decoded.normalize("NFC")).toBe(small.replace(/[aeiouy]/g, ""));
  });
});

describe("a text that no Vietnamese could be, and that an encoding explains, is read in it", () => {
  const texts = [
    "Lê Quang Hưng",
    "Ủy ban nhân dân tỉnh Lạng Sơn",
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    "Đắk Lắk, Krông Pắk",
    "Nghị quyết của HĐND tỉnh số 15/NQ-HĐND ngày 5/3/2020",
    "Chiến sĩ thi đua cấp cơ sở (CSTĐCS), 50.000đ mỗi tháng",
    "Công ty cổ phần Vinamilk và Martin tặng quà",
    "đã về đích\nnông thôn mới",
    "Các nghành, địa phương và doanh nghiệp",
  ];

  it.each(texts.flatMap((text) => each.map(([encoding, encode]) => [encoding, text, encode] as const)))(
    "%s: %s",
    (encoding, text, encode) => {
      expect(legacyReading(encode(text))).toEqual({ encoding, text });
    },
  );

  it.each([
    ["Lª Quang H\u00adng", "TCVN3", "Lê Quang Hưng"],
    ["H\u00adng", "TCVN3", "Hưng"],
    ["Hång", "TCVN3", "Hồng"],
    ["Hå CHÝ MINH", "TCVN3", "HỒ CHÍ MINH"],
    ["Toå chöùc", "VNI", "Tổ chức"],
    ["Nguyá»…n", "Windows-1252", "Nguyễn"],
    ["Ã  lÃ ng", "Windows-1252", "à làng"],
    ["2015â€“2020", "Windows-1252", "2015–2020"],
    ["Ä\u0090á»\u0093ng", "Windows-1252", "Đồng"],
    ["Tỉnh Ä\u0090á»\u0093ng Tháp", "Windows-1252", "Tỉnh Đồng Tháp"],
    ["BUØI THÒ NHUNG", "VNI", "BÙI THỊ NHUNG"],
    ["HAØ", "VNI", "HÀ"],
    ["nÓ UBND ®Ó", "TCVN3", "nể UBND để"],
    ["bÓ UBND", "TCVN3", "bể UBND"],
    ["UBND ®Ó", "TCVN3", "UBND để"],
    ["Võ A DÝnh", "TCVN3", "Vừ A Dính"],
    ["TrÞnh Hoµng TÝnh", "TCVN3", "Trịnh Hoàng Tính"],
    ["Ban lý KÝnh", "TCVN3", "Ban lý Kính"],
    ["Vá»« A DÃ\u00adnh", "Windows-1252", "Vừ A Dính"],
    ["Vá»« A SÃ¬n", "Windows-1252", "Vừ A Sìn"],
    ["DÃ\u00adnh", "Windows-1252", "Dính"],
    ["Äáº·ng VÄƒn", "Windows-1252", "Đặng Văn"],
    ["Trá»‹nh ÄÃ¬nh", "Windows-1252", "Trịnh Đình"],
    ["Má»™t Ä\u0091oÃ n", "Windows-1252", "Một đoàn"],
  ])("%j is %s", (typed, encoding, text) => {
    expect(legacyReading(typed)).toEqual({ encoding, text });
    expect(legacyReading(text)).toBeNull();
  });

  it("what was misread twice is read twice", () => {
    expect(legacyReading(misreadUtf8(misreadUtf8("Nguyễn")))?.text).toBe("Nguyễn");
  });
});

describe("any text of two words that only the encoding explains is read as it was", () => {
  const onsets = "b ch d đ gh h kh l m n ng ngh nh ph qu r s t th tr v x".split(" ");
  const words = onsets
    .flatMap((onset) => "iên ươi ường ứng ổng ắt ậm ượt ỗi ộ ể ự ỹ ẵn ẩu ễn".split(" ").map((rime) => onset + rime))
    .filter((word) => parseSyllable(word));
  const text = fc
    .array(fc.constantFrom(...words, "UBND", "2020", "và", "cá", "nhân", "Martin", "hoa"), {
      minLength: 2,
      maxLength: 12,
    })
    .map((parts) => parts.join(" "));

  it.each(each.slice(0, 2))("%s", (encoding, encode) => {
    let tried = 0;
    fc.assert(
      fc.property(text, (original) => {
        const encoded = encode(original);
        const only = (word: string) => legacyReading(word)?.encoding === encoding;
        if (encoded.split(" ").filter(only).length < 2) return;
        tried += 1;
        expect(legacyReading(encoded)).toEqual({ encoding, text: original });
      }),
      { numRuns: 2_000 },
    );
    expect(tried).toBeGreaterThan(500);
  });
});

/** Every syllable of the model, in small letters. */
const syllables = "|b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x"
  .split("|")
  .flatMap((onset) => [...rimes].flatMap((rime) => placesOf(rime).map((word) => onset + word)))
  .filter((word) => parseSyllable(word));

/** A rime without a tone, and with each tone on each of its letters. */
function placesOf(rime: string): string[] {
  const marks = ["\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
  const toned = [...rime].flatMap((letter, at) =>
    marks.map((mark) => (rime.slice(0, at) + letter + mark + rime.slice(at + 1)).normalize("NFC")),
  );
  return [rime, ...toned];
}

/** A code alone, the unit µm, a footnote or a dot after a vowel, rimes in k, which names of minorities have too, names with ï, and words without a tone. */
const ambiguous = /^[^a-z]{1,2}$|^µm$|[aeiouy]¹$|[aeiouy]·[a-z]*$|k$|[aeou]ï|uô$|[âêôÊ](?:ch|[cpt])$/u;

describe("every syllable", () => {
  it("is kept and unchanged, in any case, composed or not, with the tone in either style", () => {
    expect(syllables.length).toBeGreaterThan(10_000);
    const faults = syllables.flatMap((word) =>
      [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)].filter(
        (typed) =>
          legacyReading(typed) !== null ||
          legacyReading(typed.normalize("NFD")) !== null ||
          normalizeText(typed) !== typed ||
          normalizeText(typed.normalize("NFD")) !== typed,
      ),
    );
    expect(faults).toEqual([]);
  });

  it.each(each.slice(0, 2))(
    "in %s is read as it was, is possible as it stands, or is also one in the other",
    (encoding, encode) => {
      const right: string[] = [];
      const faults = syllables.filter((word) => {
        const encoded = encode(word);
        const reading = legacyReading(encoded);
        if (reading?.encoding !== encoding) {
          const isKept =
            encoded === word || parseSyllable(encoded) || /^[a-z]+$/.test(encoded) || ambiguous.test(encoded);
          return reading ? !parseSyllable(reading.text) : !isKept;
        }
        right.push(word);
        return reading.text.toLowerCase() !== word;
      });
      expect(faults).toEqual([]);
      expect(right.length).toBeGreaterThan(syllables.length / 2);
    },
  );
});

describe("a text is kept", () => {
  it.each([
    "Hoàng",
    "cá nhân",
    "Hoà Chí Minh",
    "Lê",
    "Quang Hưng",
    "Nguyễn Văn Lª H\u00adng",
    "Hội nghị thi ®ua",
    "«Cá nhân»",
    "thi đua¹ và khen thưởng²",
    "25°C, 5 m², ±3, 10 µm, ½ giờ, § 12, 3×4",
    "Microsoft® Word © 2020",
    "thi\u00addua",
    "Y Niê, Êban, Krông Nô",
    "K'Dang, H'Hen",
    "Hòang",
    "môt viêc tôt",
    "CÔng ty, HÀnh chính",
    "Äberg Äpfel",
    "Vá «Nguyên»",
    "Tôt",
    "tòan dân",
    "quý",
    "ABC 123",
    "",
  ])("%j: its words are possible as they stand, or it is partly Unicode", (text) => {
    expect(legacyReading(text)).toBeNull();
    expect(legacyReading(text.normalize("NFD"))).toBeNull();
  });

  it.each(
    "José Müller François Renée Chloé Zoë Noël Björk Ångström Øresund Loïc Anaïs Citroën Håkan Jörg Peña Nuñez Raúl São Gödel Lübeck Weiß Café Đorđević Ýmir Þór Ægir Søren Saïd".split(
      " ",
    ),
  )("%s: it is a name of another language", (name) => {
    expect(legacyReading(name)).toBeNull();
    expect(legacyReading(`Martin ${name}`)).toBeNull();
    expect(legacyReading(`Ông ${name}`)).toBeNull();
    expect(legacyReading(`MARTIN ${name.toUpperCase()}`)).toBeNull();
  });
});

it("a refused text is not changed before it is refused, and takes time in proportion to its length", () => {
  const long = "Lª Quang H\u00adng ".repeat(20_000);
  const started = performance.now();
  expect(legacyReading(long)?.text.startsWith("Lê Quang Hưng")).toBe(true);
  for (const hostile of [
    "a".repeat(200_000),
    "ô".repeat(200_000),
    "\u00ad".repeat(200_000),
    "Ð".repeat(200_000),
    "Ã".repeat(200_000),
    "áa".repeat(50_000),
  ]) {
    legacyReading(hostile);
    normalizeText(hostile);
  }
  // A time that grows with the square of the length would be minutes; a busy machine takes some seconds.
  expect(performance.now() - started).toBeLessThan(30_000);
}, 60_000);
