import type { Language } from '../../../core/article.ts';
import type { Stance } from '../../../core/briefing.ts';

/** By which words somebody reacts to a matter: *reageerde woedend op het plan*, *reacted with dismay to the ruling*. */
export interface Reactions {
  readonly verbs: ReadonlySet<string>;
  /** The preposition before the matter. */
  readonly to: ReadonlySet<string>;
  /** The preposition before a noun of feeling. */
  readonly with: ReadonlySet<string>;
  /** What adjectives, adverbs and nouns of feeling tell of where somebody stands. */
  readonly feelings: ReadonlyMap<string, Stance>;
}

const DUTCH: Readonly<Partial<Record<Stance, string>>> = {
  praises:
    'verheugd blij opgetogen enthousiast tevreden opgelucht lovend juichend dolblij euforisch dankbaar positief blijdschap opluchting enthousiasme vreugde gejuich lof applaus dankbaarheid tevredenheid',
  supports: 'instemmend welwillend bereidwillig instemming begripvol begrip sympathie welwillendheid',
  accuses:
    'woedend boos kwaad furieus kritisch verontwaardigd fel scherp verbolgen geïrriteerd gebeten geprikkeld ziedend ontstemd verbeten verontwaardiging woede boosheid kritiek irritatie ergernis ongenoegen',
  opposes: 'afwijzend negatief afkeurend gebelgd afkeuring weerstand',
  regrets:
    'teleurgesteld bedroefd aangeslagen geschokt ontgoocheld verdrietig ontzet verbijsterd verslagen ontdaan teleurstelling verbijstering ontzetting verdriet droefheid afschuw ontgoocheling',
  doubts:
    'sceptisch terughoudend gereserveerd lauw koel koeltjes smalend schamper argwanend wantrouwig afhoudend ongelovig scepsis ongeloof argwaan wantrouwen terughoudendheid hoongelach',
  warns: 'bezorgd verontrust ongerust gealarmeerd bezorgdheid verontrusting onrust',
};

const ENGLISH: Readonly<Partial<Record<Stance, string>>> = {
  praises:
    'warmly enthusiastically positively gratefully joyfully enthusiasm relief joy delight praise applause gratitude satisfaction elation',
  supports: 'favourably favorably approvingly approval sympathy',
  accuses:
    'angrily furiously indignantly bitterly critically sharply anger fury indignation outrage rage criticism irritation annoyance',
  opposes: 'negatively unfavourably unfavorably hostility disapproval',
  regrets: 'sadly dismay disappointment sadness shock horror sorrow regret disgust consternation',
  doubts:
    'sceptically skeptically coolly cautiously warily scornfully dismissively scepticism skepticism caution disbelief scorn suspicion derision incredulity',
  warns: 'anxiously alarm concern unease',
};

export const REACTIONS: Readonly<Record<Language, Reactions>> = {
  nl: {
    verbs: wordsOf('reageren reageert reageerde reageerden gereageerd'),
    to: wordsOf('op'),
    with: wordsOf('met'),
    feelings: byWord(DUTCH),
  },
  en: {
    verbs: wordsOf('react reacts reacted reacting respond responds responded responding'),
    to: wordsOf('to'),
    with: wordsOf('with'),
    feelings: byWord(ENGLISH),
  },
};

function wordsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

function byWord(stances: Readonly<Partial<Record<Stance, string>>>): ReadonlyMap<string, Stance> {
  const entries = Object.entries(stances) as [Stance, string][];
  return new Map(entries.flatMap(([stance, words]) => words.split(' ').map((word) => [word, stance] as const)));
}
