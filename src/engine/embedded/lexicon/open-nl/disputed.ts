import type { OpenCue } from '../lexicon.ts';

/** Dutch phrases of what is disputed. */
export const DISPUTED_NL: readonly OpenCue[] = [
  {
    kind: 'disputed',
    phrases: `ontken* | houdt/houden/hield/hielden vol | volhoudt/volhouden dat | afgedaan als
      | doet/doen/deed/deden .. af als
      | wijst/wijzen/wees/wezen .. beschuldiging*/kritiek/verwijt*/aantijging*/bewering*/claim*/suggestie*/verdenking* .. van de hand
      | wijst/wijzen/wees/wezen dat/dit .. van de hand
      | noemt/noemen/noemde/noemden .. onzin/onjuist/onwaar/absurd/belachelijk/lasterlijk/kletspraat/flauwekul/ongegrond/ongefundeerd/lariekoek/misleidend/ongeloofwaardig/kul/suggestief/leugens/kantinepraat/onterecht
      | noemt/noemen/noemde/noemden .. beschuldiging/beschuldigingen/aantijging/aantijgingen/bewering/beweringen/verwijt/verwijten/verdenking/lezing/bericht/berichten
      | onzin | onjuist | onwaar | niet waar | dat/dit/daar klopt .. niet/niets | niet klopt/kloppen
      | niets van waar | uit de lucht gegrepen | bezijden de
      | spreekt/spreken/sprak/spraken .. tegen/lezing/versie/verhaal/beschuldiging/beschuldigingen/bewering/beweringen/berichten/beeld
      | weerspreek* | weersprak* | weersproken | weerleg* | bestrijdt/bestrijden/bestreed/bestreden dat/die
      | bestrijdt/bestrijden/bestreed/bestreden .. beschuldiging*/cijfers/kritiek/aantijging*/verwijt*/bewering*/conclusie*/lezing
      | verwerpt/verwerpen/verwierp/verwierpen .. beschuldiging*/kritiek/verwijt*/aantijging*/lezing/claim*/suggestie*/conclusie*/bewering*
      | betwist* | omstreden | oneens | het/raakt/raken .. niet .. eens over/met/worden
      | is/zijn/was/waren/blijft/blijven/raakt/raken/reageert/reageren/reageerden .. verdeeld | verdeeld over
      | sterk/diep/ernstig/hopeloos/intern/hevig verdeeld | loopt/lopen/liepen .. uiteen | uiteenlopen*
      | verschillen van mening | verschillen .. mening/inzicht | meningsversch* | tegenspraak
      | wordt/worden/werd/werden .. tegengesproken | tegenstrijdig* | lijnrecht | haaks op
      | ziet/zien/zag/zagen/leest/lezen/las/denkt/denken .. anders | ander/andere verhaal/lezing/versie
      | brengt/brengen/bracht/brachten .. tegenin | verwijten/beschuldigen elkaar | geven .. elkaar de schuld
      | over en weer | geen sprake van/zijn | is/was .. geen sprake | herkent/herkennen/herkende zich niet
      | onschuldig | niet schuldig | twistpunt* | strijdpunt* | elkaar .. de/_ schuld/verwijten/beschuldig*
      | geven/gaven/verwijten/verweten/beschuldigen/beschuldigden elkaar
      | legt/leggen/legde/legden .. schuld .. bij | beroept/beroepen .. onschuld
      | zegt/zeggen .. onschuldig te/zijn | berust/berusten .. op+een+misverstand/leugens/niets/fantasie
      | leugen/leugens | laster* | nepnieuws | desinformatie | uit zijn/haar/hun duim | is/zijn verzonnen
      | gelogen | ongegrond* | ongefundeerd* | onterecht* | slaat/slaan .. nergens op | uit verband
      | doet/doen .. verhaal/verhalen af | wuift/wuiven/wuifde/wuifden .. weg | wegwuiven
      | spreekt/spreken/sprak/spraken dat/dit/het/die/deze .. tegen | tegenspreekt/tegenspreken/tegengesproken
      | daar .. niet/niets mee te maken | niets .. te maken met | niets .. van .. af/geweten | ter discussie
      | vecht/vechten/vocht/vochten .. aan | wordt/worden .. aangevochten | aanvecht/aanvechten | in tegenspraak
      | heel/een/totaal/compleet .. ander verhaal | ruzie over | conflict/onenigheid/onmin over
      | verschillen .. van mening | verschil van mening | geen eenstemmigheid/overeenstemming/consensus over
      | botst/botsen/botste/botsten .. over | staat/staan .. lijnrecht/recht tegenover | betwistbaar
      | houdt/houden/hield/hielden .. vast aan .. toeschrijving/lezing/verklaring/verhaal/versie/onschuld/uitleg/cijfers
      | blijft/blijven/bleef/bleven bij .. verklaring/lezing/verhaal/versie/standpunt/beschuldiging*
      | zegt/zeggen/zei .. van niets te weten | van niets te weten | betwist/betwisten/betwistte
      | ziet/zien dat/het .. anders/heel+anders | denkt/denken daar/er/daarover .. anders
      | een andere/ander/heel+ander/totaal+ander .. verhaal/lezing/beeld | moddergevecht | welles | woordenstrijd
      | ruziën/ruziet/ruzieden | schuld .. in de schoenen | in de schoenen
      | schuift/schuiven/schoof .. schuld/verantwoordelijkheid | verwijt/verwijten/verweet/verweten .. elkaar
      | pareert/pareren/pareerde | dient/dienden .. van repliek | van repliek | kaatst/kaatsen/kaatste .. terug
      | tegenspr* | verre van zich/zich+werpen | werpt/werpt/wierp .. verre | weerlegt/weerlegde/weerleggen
      | ontzenuw* | onwaarheid/onwaarheden | vals beschuldigd | valse beschuldiging* | bij hoog en
      | ten stelligste | in alle toonaarden
      | stellig/formeel/categorisch/pertinent/resoluut .. ontkend/tegengesproken/afgewezen
      | zuivert/zuiveren .. naam | naam .. zuiveren | staat/staan .. haaks | strookt/stroken/strookte .. niet
      | klopt/kloppen .. niet .. met | spreken elkaar tegen | splijtzwam | scheidslijn*
      | meningen .. verdeeld/uiteen/lopen/verschillen | tweespalt | niets van dien aard | nooit sprake van/geweest
      | schromelijk/zwaar/sterk/flink overdreven | ontkracht* | zwarte piet/pieten
      | wijst/wijzen/wees/wezen .. naar elkaar | wijzen naar elkaar | eigen versie/lezing/verhaal/waarheid
      | erkent/erkennen/erkende/erkenden .. niet dat | stelt/stellen/stelde .. zich .. standpunt
      | blijft/blijven/bleef erbij
      | noemt/noemen/noemde .. aalmoes/fabel/fabeltje/sprookje/verzinsel/hetze/heksenjacht/stemmingmakerij/bangmakerij/overdreven
      | geen kwaad bewust | bij hoog en bij | van geen kwaad
      | spreekt/spreken/sprak/spraken .. van .. complot/hetze/leugens/laster/heksenjacht/karaktermoord/fabels
      | beide .. claimen
      | neemt/nemen/nam/namen .. afstand van .. uitspraak/uitspraken/bericht/berichten/woorden/lezing/conclusie/conclusies
      | distantieert/distantiëren/distantieerde/distantieerden | niet .. mee eens`,
  },
];
