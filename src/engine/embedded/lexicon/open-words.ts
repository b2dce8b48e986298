/** Single words by which a language leaves a matter open, beside its phrases (`openCues`); '' where it has no such words. */
export interface OpenWords {
  readonly not: string;
  /** Forms of *be* and *have*, and of the passive and the future, before a participle. */
  readonly auxiliaries: string;
  /** Conjunctions of two clauses of one sentence. */
  readonly joins: string;
  /** Of those and others, the ones that set the clauses against each other. */
  readonly against: string;

  /** Verbs by which one holds on to what others say is not so. */
  readonly holdsOn: string;

  /** Asks for a reason. */
  readonly whys: string;
  /** A whole answer: *yes*, *nee*. */
  readonly answers: string;
  /** How an answer begins that leaves its question open. */
  readonly openAnswers: string;
  readonly you: string;
  readonly we: string;
  /** Forms of saying and answering. */
  readonly says: string;

  /** Behind a question that opens a sentence, what says that it is open: *unclear*, *raadsel*. */
  readonly tellsOpen: string;
  /** Verbs of knowing and telling which, denied, leave such a question open. */
  readonly knows: string;
  /** Verbs of deciding it. */
  readonly decides: string;
  /** Verbs of keeping back or not finding, when denied and before a question. */
  readonly reveals: string;
  /** Words by which it is not told: *declined*, *unable*. */
  readonly unable: string;
  /** Behind such a verb, like a question: *any*, *more*. */
  readonly amounts: string;

  /** Behind the verb of hearsay (`hearsay`), what makes it a wish or advice. */
  readonly wishes: string;
  /** Infinitives of what lasts: of somebody who *zou* do it, it is told rather than planned. */
  readonly lasts: string;
  /** Infinitives of what goes on while it is told: of anybody who *zou* do it, it is hearsay. */
  readonly goesOn: string;
  /** Tells since when. */
  readonly since: string;
  /** Infinitives of what is planned. */
  readonly planned: string;
  /** Adverbs of a guess. */
  readonly perhaps: string;

  /** Before a participle, what makes it unreal: *would not have been told*. */
  readonly unreal: string;
  /** Says that a matter is late: *nog*, *yet*. */
  readonly yet: string;

  /** Verbs of what follows on a condition. */
  readonly follows: string;
  /** Behind *if*: no clause of its own, or a concession. */
  readonly noClause: string;
  /** Before *if*: what is asked or known, a comparison, a concession. */
  readonly noCondition: string;
  /** People in general, whose conditions are rules. */
  readonly anybody: string;
  /** What one would think of something, *if* it came about. */
  readonly judged: string;
  readonly wouldBe: string;
  readonly only: string;
  /** Verbs by which what may come is told from the past: *would*, *zou*. */
  readonly backshifted: string;
  /** Past verbs of a condition that was not met: *had het geregend*. */
  readonly conditionalPast: string;
  /** Verbs of what comes about, or does not, *zonder* something. */
  readonly comesAbout: string;
  /** What a *bij een* tells as one way in which things may end. */
  readonly endings: string;

  /** Before a verb that settles something. */
  readonly future: string;
  /** Of those, without the ones of leave. */
  readonly surely: string;
  /** Of those, the ones of what may be. */
  readonly may: string;
  /** Before *to*, what makes the infinitive somebody's to do. */
  readonly isTo: string;
  /** What somebody *may* do and would settle a matter. */
  readonly maySettle: string;
  /** Infinitives of what settles a matter. */
  readonly settles: string;
  /** The same in the present, for what is to come; and those whose matter is always one to be settled. */
  readonly settlesNow: string;
  readonly decidesNow: string;
  /** Behind *be*, participles of what settles a matter. */
  readonly settled: string;
  /** Verbs of making known, which settle a matter where an outcome is made known. */
  readonly makesKnown: string;
  /** What is waited for. */
  readonly outcomes: string;
  /** Says that it is waited for. */
  readonly awaited: string;
  /** A time to come. */
  readonly later: string;
  /** Conjunctions of what somebody waits for. */
  readonly until: string;
  /** Says that somebody waits, or that something stands still. */
  readonly holds: string;
  /** Before a term. */
  readonly within: string;
  readonly terms: string;
  /** Says that an outcome is past. */
  readonly over: string;
}
