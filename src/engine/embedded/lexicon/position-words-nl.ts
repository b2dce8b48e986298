import type { PositionWords } from './position-words.ts';

/** See `PositionWords`. */
export const POSITION_WORDS_NL: PositionWords = {
  silences:
    'zeggen reageren ingaan bevestigen vertellen antwoorden commentaar kwijt toelichten prijsgeven reactie spreken praten vooruitlopen vooruit',
  happenings:
    'zijn worden raken komen verliezen vallen lopen zitten blijven mislukken ontsporen escaleren instorten verdwijnen ontstaan oplopen uitlopen vastlopen sneuvelen klappen zinken verdrinken verhongeren sterven bezwijken stranden overstromen mislopen missen kosten duren',
  taken: '',
  claims:
    'bewering beweringen beschuldiging beschuldigingen suggestie kritiek geruchten verhaal verhalen lezing vergelijking uitleg voorstelling aantijging aantijgingen verwijt verwijten',
  judgements:
    'belangrijk cruciaal beste slechtste beter slechter duidelijk alleen lijkt denk vind omdat want gewoon echt veel genoeg juist terecht wel',
  refuges: '',
  offers: '',
  gatherings: '',
  askedFor:
    'opheldering uitleg verduidelijking duidelijkheid hulp steun uitstel geld schadevergoeding compensatie excuses toestemming informatie onderzoek debat begrip geduld respect aandacht maatregelen vrijspraak clementie',
  shared:
    'woede boosheid frustraties frustratie zorgen onrust kritiek angst teleurstelling onvrede verontwaardiging ergernis weerstand',
  prospects:
    "kans kansen risico risico's gevaar gevaren noodzaak redenen redene teken aanleiding ruimte mogelijkheden mogelijkheen mogelijkheid tekenen bewijs bewijzen waarde voordeel voordelen nadeel nadelen problemen probleem potentieel alternatief verband meerwaarde nut bezwaar bezwaren dreiging verschillen toekomst perspectief oplossing",
  indefinites: 'anderen sommigen velen enkelen beiden sommige enkele',
  researchers: '',
  evidence: 'toont tonen toonde toonden suggereert suggereren wijst wijzen wees stelt meldt vermeldt luidt',
  media: 'persbureau krant dagblad omroep reuters afp anp bbc cnn news',
  views: 'ogen mening oordeel visie zeggen idee opvatting inschatting overtuiging',
  allegations: 'aantijging bewering beschuldiging verwijt',
  appends: 'wat iets',
  finiteLikeParticiples:
    'geven geloven gelooft gebied bepleit beweert belooft bericht betoogt bekent erkent ontkent benadrukt vertelt verwacht verzoekt bevestigt betwijfelt beschuldigt beticht bekritiseert verlangt vermoedt bestrijdt betwist betreurt verdedigt verwelkomt verwerpt verwijt verbiedt verzet vergelijkt veroordeelt verklaart garandeert beveelt besluit vervolgt verzucht verzekert herhaalt ontkennen erkennen bekennen beweren betogen beloven verwachten vertellen vermoeden verlangen bevestigen betwijfelen beschuldigen verwerpen verwijten verbieden verklaren veroordelen bestrijden betwisten betreuren verdedigen verwelkomen vergelijken verzoeken bevelen besluiten verzekeren herhalen benadrukken verzetten bepleiten berichten',
};
