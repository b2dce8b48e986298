import type { Language } from '../../../core/article.ts';

interface PersonNouns {
  /** What somebody is to another, and nouns for a man, a woman, a child. */
  readonly family: ReadonlySet<string>;
  /** How nouns end for whoever does something: *-aar*, *-keeper*. */
  readonly endings: readonly string[];
  /** Nouns and other words that end so and are no person. */
  readonly things: ReadonlySet<string>;
}

/** Words for a person by a language. */
export const PERSON_NOUNS: Readonly<Record<Language, PersonNouns>> = {
  nl: {
    family: words(
      'moeder vader zoon dochter broer zus vrouw man echtgenoot echtgenote oma opa vriend vriendin buur nicht neef collega getuige gast klant patiënt jongen meisje heer dame hij zij',
    ),
    // Of nouns in -ling few are people: *ontwikkeling*, *verdeling*.
    endings: [
      ...list(
        'ger ler ner ker per ser ter der ver mer aar aars ster ist iste ent ente eur euse man vrouw nemer nemers loog loge or',
      ),
      ...list(
        'leerling vluchteling huurling zuigeling drenkeling dorpeling stedeling nieuweling tweeling beginneling zonderling afstammeling banneling balling eenling lieveling sterveling kloosterling boreling verstekeling vreemdeling ouderling',
      ),
    ],
    things: words(
      'water weer cijfer nummer letter kamer winter zomer september oktober november december meter liter kilometer papier leger lager hoger later beter groter eerder onder over verder ander zonder vinger motor factor moment document talent percent product procent argument evenement abonnement parlement instrument element cent studentenhuis koster venster rooster theater toilet accent incident sector minor human monitor sensor tractor reactor senior junior',
    ),
  },
  en: {
    family: words(
      'mother father son daughter brother sister wife husband partner friend neighbour neighbor colleague witness guest customer patient boy girl man woman uncle aunt cousin predecessor successor counterpart aide official veteran relative widow someone anyone nobody',
    ),
    endings: list(
      'keeper maker worker owner officer holder ist ian or eer man woman goer dweller trader driver farmer teacher lawyer buyer seller reader caller listener viewer user insider outsider bystander mother-in-law correspondent student resident client agent opponent respondent dissident trainer leader manager ager',
    ),
    things: words(
      'floor door error mirror color colour labor labour favor favour behavior behaviour honor honour factor motor moment document sector minor major prior for nor or list exist twist mist wrist assist human german median italian indian asian eager corridor monitor harbor harbour sensor tractor reactor senior junior poor indoor outdoor career beer peer deer steer',
    ),
  },
};

function list(text: string): string[] {
  return text.split(' ');
}

function words(text: string): ReadonlySet<string> {
  return new Set(list(text));
}
