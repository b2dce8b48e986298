/** The verbs and nouns by which English rules tell a reason, beside `MOTIVES_EN`, which both languages have. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs, as lemmas, of what is done over something that angers somebody: *boycotted the match over the prices*. */
export const DONE_OVER = set(
  `boycott strike walk resign quit sue protest demonstrate rally march riot rebel split leave recall expel
  sanction suspend sack fire fine arrest threaten halt withdraw cancel kill murder beat stab shoot attack
  assault desert abandon clash feud sever summon boo`,
);

/** Nouns behind *over* that tell a time or a place. */
export const EXTENTS = set(
  `year years month months week weeks day days hour hours weekend summer winter decade decades period time wall
  fence border bridge head shoulder`,
);

/** Verbs, as lemmas, by which something makes somebody do what an infinitive tells. */
export const MAKES_DO = set(
  `drive prompt lead persuade convince push spur motivate inspire encourage tempt force compel induce move
  provoke embolden`,
);

/** Forms by which a deed is told together with where it comes from; a tagger may take them for nouns. */
export const COMES_FROM = set(`stem stems stemmed spring springs sprang arise arises arose result results resulted`);

/** Forms by which a reason brings somebody to do something, or is put before who did: *it was despair that made him do it*. */
export const BRINGS_TO = set(
  `made makes drove drives led leads prompted prompts pushed moved persuaded convinced forced motivated inspired
  spurred kept brought stopped lay lies`,
);

/** Participles behind a deed by which its doer argues for it. */
export const ARGUING = set(
  `arguing ruling claiming saying reasoning explaining insisting complaining contending maintaining declaring
  noting stating`,
);

/** Participles by which somebody does something in order to do something else. */
export const AIMING = set(`trying seeking looking wanting wishing attempting striving intending needing`);

/** Verbs, as lemmas, of what a body does to its own people. */
export const SANCTIONS = set(
  `drop bench sideline evict rebuke demote axe sack fire suspend fine punish ban dismiss expel sue disqualify
  reprimand discipline penalise penalize censure`,
);

/** Who sanctions for a crime, which has a cause and no motive. */
export const COURTS = set(`court courts judge judges jury magistrate magistrates tribunal police prosecutors`);

/** What people say of themselves when they explain what they have done, behind *I* or *we*. */
export const JUSTIFIES: readonly RegExp[] = [
  // lack of choice, of strength, of means
  /^(had to|(have|had) no (choice|option|alternative)|could (not|n't|no longer)|can no longer|(cannot|can not|ca n't) (afford|wait|go on|continue))\b/,
  /^(have|had|'ve) (had enough|run out|nothing left)\b/,
  // wish and need
  /^(did (not|n't) (want|need|trust)|needed|(would|'d) rather|owe|owed)\b/,
  /^(are|'re|am|'m) (protecting|defending|trying)\b/,
  // fear, anger, weariness
  /^(was|were|am|are|'m|'re) (so |too |very |just )?(afraid|scared|frightened|terrified|tired|sick|fed up|desperate|angry|ashamed)\b/,
];
