/** Single words that tell what a reporting verb, its source or what is said mean, beside `reporting`; '' where a language has none. */
export interface PositionWords {
  /** What one declines to do who says nothing: *declined to comment*, *wilde niet reageren*. */
  readonly silences: string;
  /** What nobody threatens to do by will: *dreigt te mislukken*. */
  readonly happenings: string;
  /** Things that are handed over or pointed at: *accepted the donations*, *cited two examples*. */
  readonly taken: string;
  /** What is denied rather than opposed where it is rejected. */
  readonly claims: string;
  /** Words of judgement, by which what is said can be contested. */
  readonly judgements: string;
  /** What somebody looks for besides what is asked of others. */
  readonly refuges: string;
  /** What may be offered or promised in words. */
  readonly offers: string;
  /** What is called together or off: *called a general meeting*. */
  readonly gatherings: string;
  /** What a Dutch speaker asks for without *om*. */
  readonly askedFor: string;
  /** What others feel or say, which is understood by who sides with them. */
  readonly shared: string;
  /** What is seen by who judges a matter: chances, reasons and the like. */
  readonly prospects: string;
  /** Sources without a name: *others*, *sommigen*. */
  readonly indefinites: string;
  /** Those who *find a link* as a study does. */
  readonly researchers: string;
  /** What a thing may do with a clause: *the figures show that ...*. */
  readonly evidence: string;
  /** Words in the names of news agencies and papers, whose word is a report. */
  readonly media: string;
  /** What somebody sees a thing by: *in her view*, *in zijn ogen*. */
  readonly views: string;
  /** What a clause before is called by who denies it: *a claim officials dispute*. */
  readonly allegations: string;
  /** Stands for the clause before: *something he denies*, *wat hij ontkent*. */
  readonly appends: string;
  /** Finite verbs and infinitives that look like a participle: *verklaart*, *beloven*. */
  readonly finiteLikeParticiples: string;
}
