import type { Language } from '../../../core/article.ts';
import type { QuestionKind, Stance } from '../../../core/briefing.ts';
import type { MotiveWords } from './motive-words.ts';
import type { OpenWords } from './open-words.ts';
import type { PositionWords } from './position-words.ts';

/** What a reporting verb takes as the thing said. */
export type Content =
  /** A quotation or a clause: *zegt dat ...*, *says (that) ...* */
  | 'clause'
  /** An infinitive: *belooft te ...*, *urged them to ...* */
  | 'infinitive'
  /** A noun phrase, the matter itself: *verwerpt het aanbod*, *rejects the offer* */
  | 'object'
  /** What follows one of the verb's prepositions: *pleit voor ...*, *accused them of ...* */
  | 'preposition'
  /** A matter with what it is said to be: *sees the port as a gift*; of a pronoun only that: *beschreef hem als een held*. */
  | 'as'
  /** A quotation only: *wrote, "..."*, *lachte: '...'* */
  | 'quote';

export interface ReportingVerb {
  /** Every inflected form without its particle, separated by spaces, the infinitive first. */
  readonly forms: string;
  readonly stance: Stance;
  readonly takes: readonly Content[];
  /** A separable particle, or the infinitive that completes the cue: *roept ... op*, *liet ... weten*. */
  readonly particle?: string;
  /** Past participles of a particle verb, which hold the particle inside: *opgeroepen*. */
  readonly participles?: string;
  /** The prepositions that introduce the content, for `preposition`. */
  readonly prepositions?: string;
}

export const ORGANISATION_CLASSES = [
  'company',
  'club',
  'party',
  'court',
  'authority',
  'association',
  'media',
  'school',
] as const;
export type OrganisationClass = (typeof ORGANISATION_CLASSES)[number];

/** A noun that stands for something said: *eis*, *claim*, *criticism*. */
export interface ReportingNoun {
  readonly forms: string;
  readonly stance: Stance;
  /** Words that introduce its content. */
  readonly introducedBy: string;
}

/** Words that show that a matter is open. */
export interface OpenCue {
  readonly kind: QuestionKind;
  /**
   * Alternatives separated by ` | `; `*` at a word's end stands for any ending, `..` for up to six words, `a/b` for
   * either word, where `_` is none and `c+d` two words.
   */
  readonly phrases: string;
}

/** Words in what is said that tell its stance where the verb of saying does not. */
export interface StanceCue {
  readonly stance: Stance;
  /** As in `OpenCue`. */
  readonly phrases: string;
}

/**
 * The words of one language that the rules rest on. Every list is data: lower case, separated by spaces, apostrophes
 * in ASCII. The two languages have the same fields, so that a rule never asks which language it reads.
 */
export interface LexiconData {
  readonly language: Language;
  readonly articles: string;
  /** Other determiners: possessives, demonstratives, quantifiers. */
  readonly determiners: string;
  readonly possessives: {
    readonly masculine: string;
    readonly feminine: string;
    readonly neuter: string;
    readonly plural: string;
  };
  readonly pronouns: {
    readonly masculine: string;
    readonly feminine: string;
    readonly neuter: string;
    readonly plural: string;
    readonly first: string;
    /** Pronouns that refer to nobody in particular: *men*, *iemand*, *someone*. */
    readonly impersonal: string;
    /** Introduce a relative clause and refer to the noun before it. */
    readonly relative: string;
    /** Point at a thing or a clause, never at a source: *dit*, *dat*, *this*. */
    readonly things: string;
  };
  readonly prepositions: string;
  /** Prepositions that make a place a mere location. */
  readonly locative: string;
  /** Adjectives, past participles and the like seen between a determiner and a group noun, that are not nouns. */
  readonly coordinators: string;
  readonly subordinators: string;
  /** Introduces a reported clause: *dat*, *that*. */
  readonly complementiser: string;
  readonly whether: string;
  readonly questionWords: string;
  readonly auxiliaries: string;
  readonly negations: string;
  /** Participles of what is said, thought or feared by nobody in particular. */
  readonly hearsayParticiples: string;
  readonly adverbs: string;
  /** Capitalised adjectives of regions, faiths and the like, which name nobody. */
  readonly regionAdjectives: string;
  readonly months: string;
  /** Frequent verbs that report nothing, so that a noun phrase stops before them. */
  readonly verbs: string;
  /** Endings by which a word unknown to the lists is a verb form. */
  readonly verbEndings: string;
  /** Nouns and adjectives with such an ending. */
  readonly verbEndingExceptions: string;
  /** Frequent words of other classes, never names although a sentence may begin with them. */
  readonly common: string;
  /** The words by which nouns are counted: *honderden*, *twee*, *dozens*. */
  readonly numerals: string;

  readonly reporting: readonly ReportingVerb[];
  /** Everyday verbs that report only with another word: *doet een beroep op*, *takes issue with*. */
  readonly reportingPhrases: readonly ReportingVerb[];
  readonly reportingNouns: readonly ReportingNoun[];
  /** Verbs by which somebody comes forward with what such a noun says: *uitte kritiek*, *raised concerns*. */
  readonly supportVerbs: string;
  /** Verbs by which it comes from others: *kreeg kritiek*, *drew criticism*. */
  readonly receivingVerbs: string;
  /** Nouns for attacks, whose authors stand behind *by* or *van*, and for studies, whose authors stand behind *of* or *from*. */
  readonly attacks: string;
  readonly studies: string;
  /** Adjectives that with *to be* and an infinitive tell an act to come: *is due to announce*. */
  readonly toCome: string;
  /** Verbs, as lemmas, whose subject does nothing: *remain*. */
  readonly stativeVerbs: string;
  /** What has befallen people, said with an adjective: *missing*. */
  readonly harmed: string;
  /** Functions that a body may have as well as a person: *owner*. */
  readonly maybeBodies: string;
  /** Nouns before *of* that only a place has: *outskirts*. */
  readonly whereabouts: string;
  /** Verbs, as lemmas, by which somebody answers what is done to or said of them: *deny*, *appeal*. */
  readonly answers: string;
  /** What somebody is who takes a stand or feels something about the matter: *unrepentant*, *verdeeld*. */
  readonly attitudes: string;
  /** In the order in which they count. */
  readonly stanceCues: readonly StanceCue[];
  /** Phrases that stand before a source and make the clause its content: *volgens*, *according to*. */
  readonly accordingTo: string;
  /** Documents that speak for who made them: *rapport*, *study*. */
  readonly documents: string;
  /** Hedged auxiliaries by which a paraphrase runs on: *zou*, *would*. */
  readonly hearsay: string;

  /** Titles before a name that are no role: *mevrouw*, *Mr.* */
  readonly titles: string;
  readonly feminineTitles: string;
  readonly masculineTitles: string;
  /** Functions of persons. */
  readonly roles: string;
  /** Offices that one person holds, who counts without a name: *the prime minister*, *de paus*. */
  readonly offices: string;
  /** Functions that are one, separated by ` | `: *coach trainer*. */
  readonly sameRoles: string;
  /** Endings of such functions: *-leider*. */
  readonly roleEndings: string;
  /** Endings of functions, and of what people are to each other, that tell a woman or a man. */
  readonly feminineRoleEndings: string;
  readonly masculineRoleEndings: string;
  /** Words after *minister van* that are capitalised but no name. */
  readonly portfolios: string;
  readonly organisations: string;
  /** What bodies are called that is part of no name, so that it tells no name's kind: *the insurer*. */
  readonly unnamedBodies: string;
  readonly organisationEndings: string;
  /** Bodies of states. */
  readonly bodiesOfStates: string;
  readonly government: string;
  /** Plural nouns for people who may act or speak as one. */
  readonly groups: string;
  readonly groupEndings: string;
  /** Endings by which a plural tells people by what they do: *growers*, *vissers*. */
  readonly peopleEndings: string;
  /** Plurals with such an ending that are no people. */
  readonly noPeople: string;
  /** Nouns for one group of people, separated by ` | `: a definite one may mean any other before it. */
  readonly sameGroups: string;
  /** Nouns for one kind of body, in the same way: *the council*, *the authority*. */
  readonly sameBodies: string;
  /** Places that are a body where they speak: *the palace said*. */
  readonly speakingPlaces: string;
  /** Infinitives of what somebody undertakes alone, so that wanting it demands nothing: *build*, *uitbreiden*. */
  readonly undertakings: string;
  /** Words that end the name of a body which is called after what it is for: *Farmers and Growers Association*. */
  readonly bodyHeads: string;
  /** What harms somebody if it comes: *strikes*, *ontslagen*. */
  readonly threats: string;
  /** Things that a verb with a bodily sense takes besides matters: *blocked the road*, *blokkeerden de weg*. */
  readonly tangibles: string;
  /** Groups and bodies too general to be an actor by one deed: *mensen*, *the team*. */
  readonly genericGroups: string;
  /** Collective nouns in the singular. */
  readonly collectives: string;
  /** Bodies by what they are: a description suits a name only where they share one of these. */
  readonly organisationClasses: Readonly<Record<OrganisationClass, string>>;
  /** Bodies that everybody knows by a name which tells nothing: *Shell*, *Hamas*; separated by ` | `. */
  readonly knownBodies: string;
  /** Names and fields that are one with *and* in them: *Tyne and Wear*, *Fire and Rescue*; separated by ` | `. */
  readonly joinedNames: string;
  /** What makes an adjective of the name before its hyphen: *Bristol-based*. */
  readonly nameAdjectives: string;
  /** Works that show people, who do nothing there: *a portrait of ...*. */
  readonly pictures: string;
  /** Who is told things so that others read or hear them. */
  readonly audiences: string;
  /** What tells when somebody has an office: *former*, *interim*. */
  readonly officeAdjectives: string;
  /** Words that a report of a match or a race is full of. */
  readonly sports: string;
  /** Words that make a name a body's and call none without a capital: *Washington Post*, *Castlegate Homes*. */
  readonly onlyInNames: string;
  /** Nouns that may call any body of their class, and one of which no class is known: *the company*, *de club*. */
  readonly generalBodies: string;
  /** What people form a group for, and nouns for such groups: *campaign*, *actiegroep*; no companies. */
  readonly groupCauses: string;
  /** Places, buildings, dates, works: never actors although capitalised. */
  readonly placeWords: string;
  /** What begins the name of a place, or of a storm: *Mount Etna*, *Hurricane Ida*. */
  readonly placeOpenings: string;
  /** What a place is called before or behind its name: *het dorp Zuidlo*. */
  readonly placeNouns: string;
  /** Works, events, laws, goods: what has a name and never acts. */
  readonly workNouns: string;
  /** Periods, which stand before a name without describing it: *vorige week Jan*. */
  readonly timeNouns: string;
  readonly nameParticles: string;
  /** Join two parts of an organisation's name: *of*, *voor*. */
  readonly organisationJoins: string;
  readonly firstNamesMasculine: string;
  readonly firstNamesFeminine: string;

  readonly purposeMarkers: string;
  readonly infinitiveMarker: string;
  /** Frequent verbs as they stand behind the marker; English alone needs them, where *to* is a preposition too. */
  readonly infinitives: string;
  /** Nouns for deeds, which stand for who did them: *aanval*, *move*. */
  readonly deeds: string;
  /** Lemmas of verbs for what is done to people and bodies, rather than with things: *arresteren*, *expel*. */
  readonly aimedVerbs: string;
  readonly reasonConjunctions: string;
  readonly reasonPrepositions: string;
  /** Points back to a reason: *daarom*, *for that reason*. */
  readonly therefore: string;
  /** Nouns and verbs whose infinitive is a complement, no purpose. */
  readonly complementTakers: string;
  readonly motives: MotiveWords;
  readonly conditionals: string;
  readonly open: OpenWords;
  readonly positions: PositionWords;
  readonly openCues: readonly OpenCue[];
  /** Phrases by which one is cleared of something: *nothing to do with*; written as `OpenCue.phrases`. */
  readonly clearing: string;
  /** Participles of what leaves a matter open while it has *not* been done, by kind: *released*, *benoemd*. */
  readonly openParticiples: Readonly<Partial<Record<QuestionKind, string>>>;
  /** Phrases with such a word that leave nothing open: *without doubt*; written as `OpenCue.phrases`. */
  readonly settledCues: string;
}
