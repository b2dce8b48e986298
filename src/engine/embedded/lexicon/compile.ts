import type { Language } from '../../../core/article.ts';
import type { QuestionKind, Stance } from '../../../core/briefing.ts';
import { EN } from './en.ts';
import type { Content, LexiconData, OpenCue, OrganisationClass, ReportingVerb } from './lexicon.ts';
import type { MotiveWords } from './motive-words.ts';
import { NL } from './nl.ts';
import type { OpenWords } from './open-words.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { PositionWords } from './position-words.ts';
import { type State, statesIn } from './states.ts';

/** One reading of a form as a reporting verb. */
export interface ReportingUse {
  readonly verb: ReportingVerb;
  /** The particle that must stand elsewhere in the clause; null where the form is whole. */
  readonly particle: string | null;
  readonly takes: ReadonlySet<Content>;
  readonly prepositions: ReadonlySet<string>;
  readonly finite: boolean;
}

export interface NounUse {
  readonly stance: Stance;
  readonly introducedBy: ReadonlySet<string>;
}

type Words<Key extends keyof LexiconData> = { readonly [K in Key]: ReadonlySet<string> };

/** A language's lists, ready to be asked. */
export interface Lexicon
  extends Words<
    | 'articles'
    | 'determiners'
    | 'prepositions'
    | 'locative'
    | 'coordinators'
    | 'subordinators'
    | 'complementiser'
    | 'whether'
    | 'questionWords'
    | 'auxiliaries'
    | 'negations'
    | 'hearsayParticiples'
    | 'adverbs'
    | 'regionAdjectives'
    | 'months'
    | 'verbs'
    | 'common'
    | 'numerals'
    | 'supportVerbs'
    | 'attacks'
    | 'studies'
    | 'toCome'
    | 'stativeVerbs'
    | 'harmed'
    | 'maybeBodies'
    | 'whereabouts'
    | 'answers'
    | 'attitudes'
    | 'speakingPlaces'
    | 'undertakings'
    | 'bodyHeads'
    | 'threats'
    | 'tangibles'
    | 'receivingVerbs'
    | 'documents'
    | 'hearsay'
    | 'titles'
    | 'feminineTitles'
    | 'masculineTitles'
    | 'roles'
    | 'portfolios'
    | 'organisations'
    | 'unnamedBodies'
    | 'government'
    | 'groups'
    | 'genericGroups'
    | 'collectives'
    | 'placeWords'
    | 'placeNouns'
    | 'placeOpenings'
    | 'nameAdjectives'
    | 'pictures'
    | 'audiences'
    | 'officeAdjectives'
    | 'groupCauses'
    | 'generalBodies'
    | 'offices'
    | 'noPeople'
    | 'sports'
    | 'onlyInNames'
    | 'workNouns'
    | 'timeNouns'
    | 'nameParticles'
    | 'organisationJoins'
    | 'firstNamesMasculine'
    | 'firstNamesFeminine'
    | 'infinitiveMarker'
    | 'infinitives'
    | 'deeds'
    | 'aimedVerbs'
    | 'reasonConjunctions'
    | 'complementTakers'
    | 'conditionals'
  > {
  readonly language: Language;
  readonly organisationClasses: Readonly<Record<OrganisationClass, ReadonlySet<string>>>;
  readonly pronouns: { readonly [K in keyof LexiconData['pronouns']]: ReadonlySet<string> };
  readonly possessives: { readonly [K in keyof LexiconData['possessives']]: ReadonlySet<string> };
  /** Every personal, relative and impersonal pronoun. */
  readonly anyPronoun: ReadonlySet<string>;
  readonly motives: { readonly [K in keyof MotiveWords]: ReadonlySet<string> };
  readonly open: { readonly [K in keyof OpenWords]: ReadonlySet<string> };
  readonly positions: { readonly [K in keyof PositionWords]: ReadonlySet<string> };
  readonly reporting: ReadonlyMap<string, readonly ReportingUse[]>;
  /** The same for everyday verbs, which by themselves report nothing. */
  readonly reportingPhrases: ReadonlyMap<string, readonly ReportingUse[]>;
  readonly reportingNouns: ReadonlyMap<string, NounUse>;
  readonly stanceCues: readonly { readonly stance: Stance; readonly phrases: PhraseIndex }[];
  readonly accordingTo: PhraseIndex;
  readonly purposeMarkers: PhraseIndex;
  readonly reasonPrepositions: PhraseIndex;
  readonly therefore: PhraseIndex;
  readonly openCues: readonly { readonly kind: QuestionKind; readonly phrases: PhraseIndex }[];
  readonly clearing: PhraseIndex;
  readonly openParticiples: ReadonlyMap<string, QuestionKind>;
  readonly settledCues: PhraseIndex;
  readonly bodiesOfStates: ReadonlySet<string>;
  readonly knownBodies: ReadonlySet<string>;
  readonly joinedNames: ReadonlySet<string>;
  /** A noun for a group of people to the number of its kind. */
  readonly sameGroups: ReadonlyMap<string, number>;
  readonly sameBodies: ReadonlyMap<string, number>;
  /** A function to the number of its kind. */
  readonly sameRoles: ReadonlyMap<string, number>;
  readonly roleEndings: readonly string[];
  readonly feminineRoleEndings: readonly string[];
  readonly masculineRoleEndings: readonly string[];
  readonly organisationEndings: readonly string[];
  readonly groupEndings: readonly string[];
  readonly peopleEndings: readonly string[];
  readonly verbEndings: readonly string[];
  readonly verbEndingExceptions: ReadonlySet<string>;
  /** By name, by seat, by adjective and by people; longest form in words. */
  readonly stateNames: ReadonlyMap<string, State>;
  readonly stateSeats: ReadonlyMap<string, State>;
  readonly stateAdjectives: ReadonlyMap<string, State>;
  readonly statePeople: ReadonlyMap<string, State>;
  /** By its code. */
  readonly stateCodes: ReadonlyMap<string, State>;
}

const compiled = new Map<Language, Lexicon>();

/** The lexicon of a language, compiled at its first use. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = compiled.get(language);
  if (!lexicon) {
    lexicon = compile(language === 'nl' ? NL : EN);
    compiled.set(language, lexicon);
  }
  return lexicon;
}

function compile(data: LexiconData): Lexicon {
  const states = statesIn(data.language);
  const pronouns = sets(data.pronouns);
  return {
    language: data.language,
    articles: set(data.articles),
    determiners: set(data.determiners),
    prepositions: set(data.prepositions),
    locative: set(data.locative),
    coordinators: set(data.coordinators),
    subordinators: set(data.subordinators),
    complementiser: set(data.complementiser),
    whether: set(data.whether),
    questionWords: set(data.questionWords),
    auxiliaries: set(data.auxiliaries),
    negations: set(data.negations),
    hearsayParticiples: set(data.hearsayParticiples),
    adverbs: set(data.adverbs),
    regionAdjectives: set(data.regionAdjectives),
    months: set(data.months),
    verbs: set(data.verbs),
    common: set(data.common),
    numerals: set(data.numerals),
    supportVerbs: set(data.supportVerbs),
    attacks: set(data.attacks),
    studies: set(data.studies),
    toCome: set(data.toCome),
    stativeVerbs: set(data.stativeVerbs),
    harmed: set(data.harmed),
    maybeBodies: set(data.maybeBodies),
    whereabouts: set(data.whereabouts),
    answers: set(data.answers),
    attitudes: set(data.attitudes),
    speakingPlaces: set(data.speakingPlaces),
    undertakings: set(data.undertakings),
    bodyHeads: set(data.bodyHeads),
    threats: set(data.threats),
    tangibles: set(data.tangibles),
    receivingVerbs: set(data.receivingVerbs),
    documents: set(data.documents),
    hearsay: set(data.hearsay),
    titles: set(data.titles),
    feminineTitles: set(data.feminineTitles),
    masculineTitles: set(data.masculineTitles),
    roles: set(data.roles),
    portfolios: set(data.portfolios),
    organisations: set(data.organisations),
    unnamedBodies: set(data.unnamedBodies),
    government: set(data.government),
    groups: set(data.groups),
    genericGroups: set(data.genericGroups),
    collectives: set(data.collectives),
    placeWords: set(data.placeWords),
    sports: set(data.sports),
    offices: set(data.offices),
    noPeople: set(data.noPeople),
    onlyInNames: set(data.onlyInNames),
    groupCauses: set(data.groupCauses),
    generalBodies: set(data.generalBodies),
    placeNouns: set(data.placeNouns),
    placeOpenings: set(data.placeOpenings),
    nameAdjectives: set(data.nameAdjectives),
    pictures: set(data.pictures),
    audiences: set(data.audiences),
    officeAdjectives: set(data.officeAdjectives),
    workNouns: set(data.workNouns),
    timeNouns: set(data.timeNouns),
    organisationClasses: sets(data.organisationClasses),
    nameParticles: set(data.nameParticles),
    organisationJoins: set(data.organisationJoins),
    firstNamesMasculine: set(data.firstNamesMasculine),
    firstNamesFeminine: set(data.firstNamesFeminine),
    infinitiveMarker: set(data.infinitiveMarker),
    infinitives: set(data.infinitives),
    deeds: set(data.deeds),
    aimedVerbs: set(data.aimedVerbs),
    reasonConjunctions: set(data.reasonConjunctions),
    complementTakers: set(data.complementTakers),
    conditionals: set(data.conditionals),
    pronouns,
    motives: sets({ ...data.motives }),
    open: sets({ ...data.open }),
    positions: sets({ ...data.positions }),
    possessives: sets(data.possessives),
    anyPronoun: new Set(Object.values(pronouns).flatMap((words) => [...words])),
    reporting: reportingForms(data.reporting),
    reportingPhrases: reportingForms(data.reportingPhrases),
    reportingNouns: new Map(
      data.reportingNouns.flatMap(({ forms, stance, introducedBy }) =>
        list(forms).map((form) => [form, { stance, introducedBy: set(introducedBy) }] as const),
      ),
    ),
    stanceCues: data.stanceCues.map((cue) => ({ stance: cue.stance, phrases: new PhraseIndex(cue.phrases) })),
    accordingTo: new PhraseIndex(data.accordingTo),
    purposeMarkers: new PhraseIndex(data.purposeMarkers),
    reasonPrepositions: new PhraseIndex(data.reasonPrepositions),
    therefore: new PhraseIndex(data.therefore),
    openCues: openKinds(data.openCues),
    clearing: new PhraseIndex(data.clearing),
    openParticiples: new Map(
      Object.entries(data.openParticiples).flatMap(([kind, words]) =>
        list(words).map((word) => [word, kind as QuestionKind] as const),
      ),
    ),
    settledCues: new PhraseIndex(data.settledCues),
    bodiesOfStates: names(data.bodiesOfStates),
    knownBodies: names(data.knownBodies),
    joinedNames: names(data.joinedNames),
    sameGroups: kinds(data.sameGroups),
    sameBodies: kinds(data.sameBodies),
    sameRoles: kinds(data.sameRoles),
    roleEndings: list(data.roleEndings),
    feminineRoleEndings: list(data.feminineRoleEndings),
    masculineRoleEndings: list(data.masculineRoleEndings),
    organisationEndings: list(data.organisationEndings),
    groupEndings: list(data.groupEndings),
    peopleEndings: list(data.peopleEndings),
    verbEndings: list(data.verbEndings),
    verbEndingExceptions: set(data.verbEndingExceptions),
    stateNames: by(states, (state) => state.names),
    stateSeats: by(states, (state) => state.seats),
    stateAdjectives: by(states, (state) => state.adjectives),
    statePeople: by(states, (state) => state.people),
    stateCodes: by(states, (state) => [state.code]),
  };
}

function reportingForms(verbs: readonly ReportingVerb[]): Map<string, ReportingUse[]> {
  const uses = new Map<string, ReportingUse[]>();
  const add = (form: string, use: ReportingUse) => {
    const known = uses.get(form);
    if (known) known.push(use);
    else uses.set(form, [use]);
  };
  for (const verb of verbs) {
    const shared = { verb, takes: new Set(verb.takes), prepositions: set(verb.prepositions ?? '') };
    for (const form of list(verb.forms)) {
      add(form, { ...shared, particle: verb.particle ?? null, finite: true });
      // *oproept*: in a subordinate clause the particle joins its verb.
      if (verb.particle && verb.particle.length <= 5)
        add(verb.particle + form, { ...shared, particle: null, finite: true });
    }
    for (const form of list(verb.participles ?? '')) add(form, { ...shared, particle: null, finite: false });
  }
  return uses;
}

/** One index for each kind, in the order in which the kinds first stand in the list. */
function openKinds(cues: readonly OpenCue[]): Lexicon['openCues'] {
  const kinds = new Map<QuestionKind, string[]>();
  for (const { kind, phrases } of cues) kinds.set(kind, [...(kinds.get(kind) ?? []), phrases]);
  return [...kinds].map(([kind, all]) => ({ kind, phrases: new PhraseIndex(all.join(' | ')) }));
}

function by(states: readonly State[], forms: (state: State) => readonly string[]): Map<string, State> {
  return new Map(states.flatMap((state) => forms(state).map((form) => [form, state] as const)));
}

function sets<T extends Readonly<Record<string, string>>>(lists: T): { readonly [K in keyof T]: ReadonlySet<string> } {
  return Object.fromEntries(Object.entries(lists).map(([key, words]) => [key, set(words)])) as {
    readonly [K in keyof T]: ReadonlySet<string>;
  };
}

function set(words: string): ReadonlySet<string> {
  return new Set(list(words).map((word) => word.toLowerCase()));
}

function kinds(alternatives: string): ReadonlyMap<string, number> {
  return new Map(alternatives.split('|').flatMap((words, kind) => list(words).map((word) => [word, kind] as const)));
}

function names(alternatives: string): ReadonlySet<string> {
  return new Set(alternatives.split('|').map((name) => name.trim()));
}

function list(words: string): string[] {
  return words.split(/\s+/).filter(Boolean);
}
