/**
 * The rimes of Vietnamese syllables without their tone, by the vowel with which they begin. The second part of a line holds rimes that
 * occur in names, in loan words and in dialects only.
 *
 * Source: Hoàng Phê, “Từ điển chính tả tiếng Việt”; the names of communes and persons in the seed data.
 */
export const rimes: ReadonlySet<string> = new Set(
  `a ac ach ai am an ang anh ao ap at au ay   ak
   ăc ăm ăn ăng ăp ăt                         ăk
   âc âm ân âng âp ât âu ây                   âk
   e ec em en eng eo ep et                    ek
   ê êch êm ên ênh êp êt êu                   êc êng êk
   i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu   ing ic ik
   o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong ooc oong op ot   ok oeng oap
   ô ôc ôi ôm ôn ông ôông ôp ôt               ôôc ôk
   ơ ơi ơm ơn ơp ơt                           ơng ơc ơk ơu
   u ua uân uâng uât uây uc uê uêch uênh uêu ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu   uân uên uêt uơi uơn uk uôm
   ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu   ưp ươ ưk
   y ych yêm yên yêng yêt yêu yn ynh yt       ym yêc`
    .trim()
    .split(/\s+/),
);

/** The rimes after “qu”, whose u belongs to the onset, beside those of `rimes` that begin with a, ă, â, e, ê, i, o, ơ or y. */
export const rimesAfterQu: ReadonlySet<string> = new Set(["ôc", "ôi", "ông", "ôn", "ôt"]);
