import type { OpenCue } from '../lexicon.ts';

/** Dutch phrases of what is doubted. */
export const DOUBTED_NL: readonly OpenCue[] = [
  {
    kind: 'doubted',
    phrases: `betwijfel* | twijfel* | valt .. te bezien | moet nog blijken of | maar/zeer/sterk de vraag | scepsis
      | sceptisch* | sceptici | ongeloofwaardig | vraagteken* | niet .. overtuigd | onwaarschijn*
      | niet waarschijnlijk | weinigen geloven | gelooft/geloven/geloofde/geloofden .. niet/niets/weinig/nooit
      | niet/niemand .. geloven/gelooft | weinig .. kans/hoop/vertrouwen/fiducie
      | kans is/lijkt .. klein/gering/nihil | argwaan | niet zo zeker | te mooi om | niet .. overtuigend
      | geen .. vertrouwen in | het is/lijkt/valt nog/_ maar/zeer de vraag
      | zet/zetten/zette/plaatst/plaatsen/plaatste .. vraagtekens/kanttekeningen
      | moet/moeten het/dat/nog .. zien of | moet/moeten nog zien | moet/moeten het/dat nog zien
      | ziet/zien/zag/zagen .. niet gebeuren/zitten/snel | trekt/trekken/trok/trokken .. in twijfel
      | trekken dat in | in twijfel | heeft/hebben/had .. bedenkingen/twijfel*/reserves | weinig/geen fiducie
      | koud water | luchtfietserij | niet .. realistisch/haalbaar/geloofwaardig/aannemelijk | onhaalbaar
      | onrealistisch | weinig .. aannemelijk/waarschijnlijk/geloofwaardig
      | gelooft/geloven/geloofde/geloofden er/daar .. niets/weinig | heeft/hebben .. hard hoofd | hard hoofd in
      | acht/achten/achtte/achtten .. uitgesloten/onmogelijk/onwaarschijnlijk/onhaalbaar/ongeloofwaardig/klein/gering/onverstandig
      | is/zijn/was/waren/toont/tonen .. niet/weinig/allerminst/minder hoopvol/optimistisch/zeker/gerust/overtuigd
      | pessimistisch over/gestemd | somber over/gestemd
      | kans/kansen/hoop/vooruitzichten .. kleiner/klein/gering/nihil/slinkt/slinken/vervlogen/vervliegt/somber/minimaal/miniem/verkeken
      | kleine/geringe/weinig kans | te/al+te hoge/hooggespannen verwachtingen
      | tempert/temperen/temperde .. verwachtingen/hoop/optimisme | luchtkasteel/luchtkastelen | wensdenken
      | natte vinger | hoogst/zeer/uiterst/erg twijfelachtig/onzeker/onwaarschijnlijk/dubieus | dubieus
      | met een korrel | korrel/korreltje zout | vreest/vrezen .. niet .. gehaald/lukt
      | rekent/rekenen .. niet .. op | niet .. op rekenen | geen illusies | eerst zien | zien en dan
      | zegt/zeggen weinig vertrouwen | staat/staan .. argwanend/wantrouwig/sceptisch | argwanend
      | kritische vragen/kanttekeningen | geld .. niet op zetten/inzetten | niet .. voorstellen dat/hoe
      | moeilijk/nauwelijks/amper te geloven | moeite .. te geloven | hand niet .. vuur
      | wedt/wedden/gokt/gokken .. niet op | allerminst/niet/geenszins/verre+van .. vanzelfsprekend
      | gelooft/geloven/geloofde haast/bijna/vrijwel/nagenoeg niemand | geen stand houden | niet onder de indruk
      | waarschuwt/waarschuwen/waarschuwde/waarschuwden voor .. optimisme/conclusies/verwachtingen/valse+hoop
      | met .. voorzichtigheid/terughoudendheid | klinkt/klinken/klonk/klonken hol
      | rammelt/rammelen/rammelde/rammelden`,
  },
];
