import type { PositionWords } from './position-words.ts';

/** See `PositionWords`. */
export const POSITION_WORDS_EN: PositionWords = {
  silences:
    'say comment answer respond discuss disclose reveal confirm elaborate specify identify name speak talk give provide',
  happenings: '',
  taken:
    'donations donation gifts gift money cash payments payment bribes bribe awards award prizes prize medals medal invitations invitation cards card jobs job posts post applications application students student patients patient refugees refugee examples example cases case sources source officials official documents document figures figure data records record people',
  claims:
    'claim claims allegation allegations accusation accusations suggestion suggestions criticism rumours rumour rumors rumor report reports charge charges account version comparison reading explanation characterisation characterization link idea notion',
  judgements:
    'crucial important best worst better worse most simplest only easily clearly seriously really simply too enough seem seems appears think believe because real right wrong',
  refuges:
    'shelter refuge asylum cover solace comfort help treatment medical work jobs job revenge sanctuary safety fame fortune re-election reelection election office',
  offers:
    'help support assistance aid backing compensation damages rewards reward deals deal refunds refund discounts discount condolences amnesty talks mediation guarantees guarantee assurances assurance concessions concession jobs job money pay rise raise increase loans loan grants grant truce ceasefire vote way solution protection asylum citizenship shares share bonus package terms funding training incentives incentive sympathy resignation services access monitoring relief payments payment settlement',
  gatherings:
    'meetings meeting elections election vote referendum strikes strike summit conference halt truce ceasefire police ambulance',
  askedFor: '',
  shared:
    'anger frustrations frustration concerns concern worry worries fears fear criticism disappointment unease outrage',
  prospects:
    'chances chance risks risk prospects prospect needs need reasons reason room scope possibility possibilities dangers danger signs sign upside downside evidence value merit benefits benefit problems problem opportunity opportunities potential alternatives alternative links link point threats threat advantages advantage growth inflation parallels',
  indefinites: 'one another others some many most few several both none neither all each',
  researchers: 'researchers scientists inquiry inspectors auditors court jury team',
  evidence:
    'shows show showed shown suggests suggest suggested indicates indicate indicated reveals reveal revealed finds find found explains explain explained concludes conclude concluded reads read says say states state',
  media: 'reuters afp anp bbc cnn news herald times agency newspaper',
  views: 'view opinion mind eyes account judgement judgment telling estimation',
  allegations: 'claim charge allegation accusation suggestion assertion',
  appends: 'which something',
  finiteLikeParticiples: '',
};
