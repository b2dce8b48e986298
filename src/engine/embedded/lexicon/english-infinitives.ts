/** The verbs that tell whether an English infinitive behind *to* is a purpose. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs behind which an infinitive is a purpose: motion, use, foundation. */
export const MOTION = set(
  `hired appointed recruited drafted used using deployed sent travelled traveled came went stopped returned
  gathered met founded created built installed introduced dispatched rushed flew marched united joined raised
  held`,
);

/** Verbs, as lemmas, behind which *to* is most often no purpose, active or passive, beside those that are known to need it. */
export const CATENATIVE = set(
  `believe know think consider find suppose say see hear make rumour rumor understand expect estimate deem tend
  seem appear happen prove turn live rot die begin start cease grow get choose elect opt vote oblige bind
  force compel allow permit entitle authorise authorize schedule slate set tip bother dare care hesitate learn
  remain fail manage struggle threaten prepare long yearn wish aspire strive contrive proceed condescend
  volunteer swear vow pledge afford deserve forget remember mean plan qualify rise fall wake return pressure
  pressurise incline dispose tempt determine resolve destine doom sentence condemn invite report allege accuse
  claim reckon prefer pay`,
);

/** Verbs whose object is to do what the infinitive says, wherever it stands: *forced the mayor to resign*. */
export const OBJECT_CONTROL = set(
  `inspire inspires inspired inspiring challenge challenges challenged challenging pay pays paid paying vote
  votes voted voting empower empowers empowered empowering entitle entitles entitled entitling induce induces
  induced inducing instruct instructs instructed instructing oblige obliges obliged obliging pressure
  pressures pressured pressuring press presses pressed pressing provoke provokes provoked provoking push
  pushes pushed pushing remind reminds reminded reminding tempt tempts tempted tempting train trains trained
  training authorise authorises authorised authorising authorize authorizes authorized authorizing beg begs
  begged begging coax coaxes coaxed coaxing lobby lobbies lobbied lobbying entice entices enticed enticing
  encourage encourages encouraged encouraging direct directs directed directing warn warns warned warning
  target targets targeted targeting expect expects expected expecting force forces forced forcing allow allows
  allowed allowing cause causes caused causing help helps helped helping persuade persuades persuaded
  persuading invite invites invited inviting teach teaches teaching taught enable enables enabled enabling
  require requires required requiring permit permits permitted permitting lead leads leading led get gets
  getting got want wants wanted wanting ask asks asked asking tell tells telling told order orders ordered
  ordering urge urges urged urging compel compels compelled compelling convince convinces convinced convincing
  motivate motivates motivated motivating prompt prompts prompted prompting set trying tried try wait waits
  waited waiting have has had fail fails failed failing refuse refuses refused refusing manage manages managed
  managing continue continues continued continuing agree agrees agreed agreeing charged denied call calls
  called calling appeal appeals appealed appealing`,
);

/** Of those, the ones, as lemmas, whose object acts whatever it is: *urged the umpire to step in*. */
export const COMMANDS = set(
  `urge persuade convince compel force oblige tell instruct invite encourage beg implore allow permit enable help get
  warn remind pressure lobby advise train teach tempt prompt lead cause expect want push forecast predict project let make`,
);

/** Verbs, as lemmas, that take what they think or say of somebody as an infinitive: *believed the crew to be safe*. */
export const RAISING = set(
  `believe recall consider declare report know assume suppose deem prove find think judge allege`,
);

/** Verbs that in front of a noun are as good as adjectives: *moved to rival ports*. */
export const EPITHETS = set(
  `rival separate alternate open clear clean dry warm cool safe secure direct complete correct free live mature
  lower slow calm total partner host affected`,
);
