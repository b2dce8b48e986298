/** The words by which a language gives reasons, beside its phrases (`purposeMarkers`, `reasonPrepositions`). */
export interface MotiveWords {
  readonly not: string;
  readonly but: string;
  readonly and: string;
  /** Stands before who does it in the passive. */
  readonly by: string;
  /** Pronouns of the third person as subjects. */
  readonly subjects: string;
  /** Of those, the ones that mean persons alone. */
  readonly persons: string;
  /** Some or all of those named before, who stay unnamed: *most*, *others*. */
  readonly quantifiers: string;
  /** The ones of the first person that speak for a body. */
  readonly we: string;
  readonly is: string;
  readonly have: string;

  /** Sources that tell of others' deeds, rather than of their own: *analysts*, *prosecutors*, *omwonenden*. */
  readonly outsiders: string;
  /** Deeds that whoever tells of them has not done: *attack*, *inbraak*. */
  readonly crimes: string;
  /** Deeds whose *of* tells to whom or what they are done: *the closure of the plant*. */
  readonly doneTo: string;
  /** Parts of the nouns for who speaks for a body: *woordvoerder*, *spokeswoman*. */
  readonly spokespersonStems: string;
  /** Offices whose holder's *we* is the state. */
  readonly governs: string;
  /** Participles that tell a state of mind: *is determined to*, *was worried because*. */
  readonly statesOfMind: string;
  /** What opens a reason or a purpose. */
  readonly openers: string;
  /** Of those, the ones before which the reason that stands before ends: *because of X but not out of Y*. */
  readonly nextOpeners: string;
  /** Of those, the ones of a purpose or a thing that may be denied before the true one: *niet voor X, maar om ...*. */
  readonly deniable: string;
  /** Conjunctions and relative pronouns of a clause within the clause that is explained. */
  readonly innerClauses: string;
  /** What goes on behind the comma that ends a reason. */
  readonly afterReason: string;
  /** Opens an aside that names a source: *, volgens ...*. */
  readonly sourceMarkers: string;

  /** Forms of wanting, and its past forms alone. */
  readonly wants: string;
  readonly wanted: string;
  /** Forms of fearing and hoping, and those of dread alone. */
  readonly hopesAndFears: string;
  readonly dreads: string;
  /** Stands between such a verb and what is feared. */
  readonly feared: string;
  /** Adjectives of fear or aversion, and what leads on to its object. */
  readonly disposed: string;
  readonly towards: string;
  /** Adjectives of displeasure, which are a motive beside a deed alone: *boos over*. */
  readonly upset: string;
  /** Verbs by which somebody is or stays so. */
  readonly stays: string;
  /** Participles of belief before a clause that explains a deed: *gambling that*. */
  readonly believing: string;

  /** Nouns by which a sentence says that it explains, and those that are feelings. */
  readonly reasonNouns: string;
  readonly feelingNouns: string;
  /** What is said of a reason without telling it. */
  readonly tellsNothing: string;
  /** Opens what the explaining noun is for: *de reden voor ...*. */
  readonly ofReason: string;
  /** Adverbs between *is* and the reason. */
  readonly beforeReason: string;
  /** Verbs by which a thing moves somebody: *what worries her is*. */
  readonly moves: string;

  /** Adverbs by which a reason is hearsay, or what the actor says. */
  readonly hearsayAdverbs: string;
  readonly officialAdverbs: string;
  /** Soldiers, who do what their state wants. */
  readonly troops: string;
  /** People whose deeds their body tells of as its own: *its soldiers*, *its inspectors*. */
  readonly servants: string;
  /** Verbs, as lemmas, that blame somebody for what a clause tells. */
  readonly blames: string;

  readonly interests: string;
  readonly motives: string;
  readonly retaliation: string;
  /** Joins an interest to where it lies, and retaliation to what it is for. */
  readonly interestIn: string;
  readonly interestTo: string;
  readonly retaliationFor: string;
  readonly beforeRetaliation: string;

  /** What a deed is meant as: *als waarschuwing*, *in retaliation*. */
  readonly tokens: string;
  readonly tokenOpeners: string;
  readonly tokenJoins: string;
  /** Participles of what moves somebody, before its agent: *afgeschrikt door*. */
  readonly moved: string;
  /** Verbs, as lemmas, of what nobody does on purpose, so that its reason is a mere cause. */
  readonly happens: string;
  /** Nouns of pressure or benefit that belong to the reason: *onder druk van*, *at the insistence of*. */
  readonly pressures: string;

  /** For, as in *for the thrill*. */
  readonly for: string;
  readonly thrills: string;
  readonly money: string;
  /** Verbs, as lemmas, of what is done for money; and those that *for* only completes. */
  readonly worksFor: string;
  readonly asksFor: string;
  /** Verbs, as lemmas, of public demands: *staken voor*. */
  readonly campaigns: string;
  /** How long, rather than what for. */
  readonly durations: string;
  /** Feelings behind *uit*, *out of*, their endings, and what leads on to what they are about. */
  readonly feelings: string;
  /** Verbs, as lemmas, of what comes from a feeling or is kept from it, rather than done for it. */
  readonly comesFrom: string;
  readonly feelingEndings: string;
  readonly feelingAbout: string;
  /** *op ... gronden*, *for ... reasons*: the prepositions, the nouns, and what makes them name no reason. */
  readonly groundsOpeners: string;
  readonly grounds: string;
  readonly noGrounds: string;
  /** A reason that begins with such a word, or stands behind one, is a clause. */
  readonly clauseStarts: string;
  readonly beforeClause: string;
  /** Prepositions by which a reason's phrase goes on. */
  readonly reasonJoins: string;
  /** Relative pronouns of things. */
  readonly thingRelatives: string;
  readonly must: string;

  /** States of mind that stand beside a deed without a verb: *Worried about smog, parents ...*; and what leads on. */
  readonly moods: string;
  readonly moodAbout: string;
  /** *Having lost twice*: the participle, and the lemmas of what happened that makes people act. */
  readonly having: string;
  readonly setbacks: string;

  /** Begins a reason that the doer gives. */
  readonly citing: string;
  /** Cues of a reason by what people bring against somebody, and by what they feel. */
  readonly afterComplaints: string;
  readonly amidConcerns: string;
  /** What people feel that makes them or others act: *fears*, *woede*. */
  readonly concerns: string;
  /** What leads on to what is feared. */
  readonly concernAbout: string;
  /** What people bring against somebody who then acts: *complaints*, *kritiek*. */
  readonly complaints: string;
  /** Verbs, as lemmas, by which people bring it: *after residents complained*. */
  readonly complains: string;
  /** Stretches of them: *years of abuse*, *een reeks klachten*; and what joins the two. */
  readonly stretches: string;
  readonly of: string;
  /** Before *after*, what makes it tell a time alone: *shortly*, *two days*. */
  readonly soon: string;
}
