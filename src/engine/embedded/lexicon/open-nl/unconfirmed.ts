import type { OpenCue } from '../lexicon.ts';

/** Dutch phrases of what is unconfirmed. */
export const UNCONFIRMED_NL: readonly OpenCue[] = [
  {
    kind: 'unconfirmed',
    phrases: `naar verluidt | naar het schijnt | naar wordt/men | schijnt/schijnen | vermoedelijk
      | vermoed/vermoedt/vermoeden/vermoedde dat | vermoed wordt | wordt/worden/werd .. vermoed
      | het vermoeden bestaat/is/rijst/dat | hardop gezegd | verhaal gaat/doet/wil | gerucht* | roddel* | gonst
      | speculatie* | gespeculeerd | onbevestigd* | beweerdelijk | vermeend* | verondersteld* | welingelichte
      | anonieme .. bron/bronnen | op voorwaarde van anonimiteit | niet/nog .. bevestigd | niet/evenmin bevestigen
      | wil/wilde/wilden/willen/kon/kan/konden .. niet .. bevestigen | bevestigen noch
      | noch .. bevestigen/ontkennen | bevestigt/bevestigde/bevestigden .. noch | geen .. bevestiging
      | volgens .. bronnen/ingewijden/insiders/diplomaten/betrokkenen/geruchten/overlevering/verhalen/vertrouwelingen/bron
      | ingewijden/bronnen .. zeggen/melden/stellen/spreken/verwachten/houden
      | wordt/worden/werd .. gefluisterd/beweerd/gezegd | wordt/worden/werd/is/zijn .. verdacht/verdachten van
      | niet onafhankelijk | geen/zonder .. bewijs/bewijzen | bewijs .. niet | zou/zouden .. blijken
      | niet .. geverifieerd/verifiëren/controleren | lijkt/lijken/leek .. erop | zou gaan om | naar verluidde
      | naar we/wij/de/verschillende vernemen | naar deze krant/redactie verneemt
      | volgens .. media/persberichten/krant/omroep zou/zouden | wordt/worden/werd .. in verband gebracht met
      | gelinkt aan | genoemd als .. opvolger/kandidaat/koper/verdachte/dader/favoriet
      | speculeren/speculeert over | wandelgangen | wordt/worden .. rekening gehouden | echtheid
      | niet .. vast te stellen/verifiëren/controleren/bevestigen | niet .. geverifieerd/nagetrokken/gecontroleerd
      | zegt/zeggen .. vernomen/gehoord te hebben | lijkt/lijken erop/het+erop dat
      | eerste/voorlopige/vroege .. resultaten/bevindingen/aanwijzingen/indicaties/onderzoek .. wijst/wijzen/duidt/duiden/suggereert/suggereren
      | alles/alle+signalen/aanwijzingen/sporen/veel .. wijst/wijzen/duidt/duiden .. erop/op
      | wijst/wijzen/duidt/duiden op opzet/brandstichting/sabotage/zelfdoding/kwade+opzet | niet bewezen
      | onbewezen | vermeende/beweerde | verdenkt/verdenken .. van | sterk/ernstig vermoeden
      | beweert/beweren .. anoniem*/bronnen | doodgewaand | klaarblijkelijk
      | volgens .. onbevestigde/lokale+media/sommige/sommigen/meerdere+bronnen/welingelichte
      | wordt/worden/werd gesproken van/over .. conflict/ruzie/vertrek/breuk/bod/overname | de wandelgangen
      | onder/volgens ingewijden | naar het heet | het verhaal wil | het zou gaan om | lijkt/lijken .. rol te
      | zingt/zingen .. rond | doet/doen de ronde | doet/doen .. geruchten/verhaal/naam/namen .. ronde
      | achter de schermen .. gezegd/klinkt | off the record | wie dicht bij | uitgelekt* | gelekte
      | waarschijnlijk/vermoedelijk .. veroorzaakt/ontstaan/omgekomen/verdronken/gevallen/gestorven
      | zou/zouden .. sprake zijn | niet .. kunnen bevestigen/bevestigen | aanwijzingen dat/voor | signalen dat
      | gedoodverfd* | getipt als | ervan verdacht | ervan/van .. verdacht/verdachten te/worden
      | wellicht/waarschijnlijk/mogelijk .. basis/oorzaak/gevolg/doelwit
      | volgens een .. collega/oud-collega/medewerker/oud-medewerker/ingewijde/vriend/kennis/familielid/buurman/buurvrouw/buurtbewoner/betrokkene
      | volgens de een/ene/ander/andere | sommigen/sommige .. vermoeden/denken
      | dicht bij de onderhandelingen/directie/familie/club | op basis/gezag van .. bronnen/ingewijden
      | toegeschreven aan`,
  },
];
