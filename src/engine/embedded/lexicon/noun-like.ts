/** English forms that are nouns as often as reporting verbs. */
export const NOUN_LIKE: ReadonlySet<string> = new Set(
  'report reports state states claim claims demand demands request requests call calls show shows post posts comment comments order orders support backs back question questions charge charges object objects estimate estimates doubt doubts note notes reason reasons find finds fear fears hope hopes promise promises offer offers plan plans want wants welcome label labels rate rates blame praise answer answers reply joke jokes tweet tweets remark remarks stress favour favor pledge vow forecast caution push dispute protest slam advocate promote defend hail regret lament dismiss accounts rule rules laugh laughs smile smiles sigh sighs shout shouts cry cries whisper whispers text texts repeat repeats point points counter counters judge judges brand brands view views suspect suspects blast blasts direct command commands campaign champion champions worry worries dread query queries challenge challenges bet salute thanks regard regards hint hints hate likes aim aims press swear guess appeal appeals attack attacks battles bets campaigns cites mocks'.split(
    ' ',
  ),
);
